/** What others say of a piece of evidence, in their own words. */
package org.nextlevel.evidence.attestation;
