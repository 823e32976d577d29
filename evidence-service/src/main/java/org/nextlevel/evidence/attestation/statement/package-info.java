/** What somebody says of a piece of evidence: the outcome, their relation to the work, and their own words. */
package org.nextlevel.evidence.attestation.statement;
