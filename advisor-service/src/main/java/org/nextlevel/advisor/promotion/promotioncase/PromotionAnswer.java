package org.nextlevel.advisor.promotion.promotioncase;

/** The five answers to the question for a promotion (M6.4). */
public enum PromotionAnswer {
    /** Yes: timeline and requirements in writing. */
    YES,
    /** Not yet: a roadmap with examples and a day on which to ask again. */
    NOT_YET,
    /** No budget or headcount: what would create the role, and what else there is. */
    NO_BUDGET,
    /** Not ready: the gaps, each a thing to do. */
    NOT_READY,
    /** Not seen in that role: a hard no. */
    NOT_IN_THAT_ROLE
}
