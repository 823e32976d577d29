package org.nextlevel.evidence.evidence.piece;

/** Whether a piece of evidence is still there. */
public enum EvidenceState {
    /** It is there. */
    LOGGED,
    /** Its owner deleted it, and may restore it; nobody else sees it, and it counts for nothing. */
    DELETED,
    /** Nothing is left of it but its id. */
    ERASED
}
