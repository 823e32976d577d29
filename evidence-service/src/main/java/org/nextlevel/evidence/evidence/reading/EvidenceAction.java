package org.nextlevel.evidence.evidence.reading;

/** What the caller may do with a piece of evidence as it is now. */
public enum EvidenceAction {
    REVISE,
    SHARE,
    TAKE_BACK,
    REQUEST_ATTESTATION,
    /** Whoever spoke of an earlier wording is asked again. */
    ASK_AGAIN,
    ATTEST,
    /** One's word stands for what is told now. */
    RECONFIRM,
    WITHDRAW_ATTESTATION,
    DELETE,
    RESTORE,
    ERASE
}
