package org.nextlevel.advisor.promotion.commitment;

/** What shows that a commitment is kept. */
public enum FulfilledBy {
    /** The other side says so. */
    WORD,
    /** A confirmed piece of evidence that claims a competency at a level or above. */
    EVIDENCE
}
