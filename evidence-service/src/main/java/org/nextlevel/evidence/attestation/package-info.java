/** What people say of a piece of evidence, in their own words: the word that stands, and those before it. */
package org.nextlevel.evidence.attestation;
