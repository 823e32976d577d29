package org.nextlevel.advisor.promotion.promotioncase;

/** Why an owner ends a case without a promotion. */
public enum ClosingReason {
    /** The target is another one now. */
    OTHER_TARGET,
    /** It is not the time. */
    LATER,
    /** The answer was no, and is taken so. */
    PASSED_OVER,
    /** The owner says no more. */
    WITHDRAWN
}
