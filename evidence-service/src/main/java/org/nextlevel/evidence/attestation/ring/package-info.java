/** Finds who confirm each other in a circle, however long. */
package org.nextlevel.evidence.attestation.ring;
