package org.nextlevel.evidence.evidence.reading;

/** What the caller may do with a piece of evidence as it is now. */
public enum EvidenceAction {
    REVISE,
    SHARE,
    TAKE_BACK,
    REQUEST_ATTESTATION,
    ATTEST,
    WITHDRAW_ATTESTATION,
    DELETE,
    RESTORE,
    ERASE
}
