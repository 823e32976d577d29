package org.nextlevel.evidence.evidence.reading;

/** What the caller may do with a piece of evidence as it is now. */
public enum EvidenceAction {
    REVISE,
    /** State what it shows. */
    CLAIM,
    /** Accept or dismiss what it seems to say. */
    DECIDE_SUGGESTIONS,
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
