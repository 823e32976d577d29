package org.nextlevel.evidence.directory.change;

/** How far a told change is. */
public enum ChangeState {
    /** Its day has not come where the person is. */
    PLANNED,
    /** It took effect, and is part of the career. */
    APPLIED,
    /** Its day has come, and it cannot take effect for the reason that is told; it is tried again by itself. */
    SET_ASIDE,
    /** It took effect, and the entry was written otherwise since: it holds no more. */
    OVERTAKEN,
    /** Whoever told it took it back. */
    RESCINDED
}
