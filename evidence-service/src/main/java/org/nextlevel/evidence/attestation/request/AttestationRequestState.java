package org.nextlevel.evidence.attestation.request;

/** What became of a request for an attestation. */
public enum AttestationRequestState {
    /** It waits for an answer. */
    REQUESTED,
    /** The person attested the evidence. */
    ANSWERED,
    /** The owner no longer asks. */
    WITHDRAWN,
    /** The person does not want to say anything. */
    DECLINED
}
