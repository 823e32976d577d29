package org.nextlevel.engine.readiness.evidence;

/** What a reader should know of an attestation beside its words. */
public enum AttestationMark {
    /** The owner's own: it counts nothing. */
    SELF,
    /** The two attest each other only: it counts nothing as a confirmation. */
    RING,
    /** Somebody who reports to the owner said it: it counts. */
    BY_REPORT
}
