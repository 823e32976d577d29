package org.nextlevel.advisor.promotion.promotioncase.outcome;

/** What became of a case so far. */
enum CaseOutcome {
    /** HR approved it. */
    PROMOTED,
    /** The last answer is a yes, and HR has not decided. */
    YES,
    /** The last answer is a no. */
    NO,
    /** Asked for, and not answered. */
    WAITING,
    /** Ended by its owner before there was an answer. */
    WITHDRAWN
}
