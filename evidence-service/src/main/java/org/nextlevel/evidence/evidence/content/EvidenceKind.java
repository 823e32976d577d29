package org.nextlevel.evidence.evidence.content;

/** What sort of work it was (M3.1, M3.3). */
public enum EvidenceKind {
    /** A piece of work with a beginning and an end. */
    PROJECT,
    /** Helping somebody grow. */
    MENTORING,
    /** Something that the person started unasked. */
    INITIATIVE,
    /** Deciding where to go, and why. */
    STRATEGY,
    /** Something that the person answers for. */
    RESPONSIBILITY,
    /** What came out of work, whatever its form. */
    RESULT
}
