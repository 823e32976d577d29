package org.nextlevel.evidence.evidence.asking;

/** What the caller may do with a request for an attestation as it is now. */
public enum AttestationRequestAction {
    /** The person who is asked attests the evidence, which answers it. */
    ATTEST,
    /** The person who is asked does not want to. */
    DECLINE,
    /** The owner no longer asks. */
    WITHDRAW
}
