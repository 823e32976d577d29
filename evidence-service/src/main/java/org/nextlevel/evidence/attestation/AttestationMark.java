package org.nextlevel.evidence.attestation;

/** Why an attestation weighs less than it seems, or nothing; the directory and the attestations tell it, not a person. */
public enum AttestationMark {
    /** The owner's own statement; it counts for nothing. */
    SELF,
    /** Colleagues attest each other in a circle, and nobody else attests that evidence ({@link Rings}). */
    RING,
    /** The attester reported to the owner, directly or further down. */
    BY_REPORT
}
