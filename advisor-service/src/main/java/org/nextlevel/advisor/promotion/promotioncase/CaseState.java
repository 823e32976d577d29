package org.nextlevel.advisor.promotion.promotioncase;

/** How far a promotion case is. */
public enum CaseState {
    /** The owner collects and writes. */
    PREPARING,
    /** The promotion was asked for; nobody recorded an answer yet. */
    ASKED,
    /** An answer is recorded. */
    ANSWERED,
    /** The plan that follows from the answer is agreed. */
    AGREED,
    /** The owner has asked HR to look at the answer again. */
    APPEALED,
    /** HR decides. */
    SUBMITTED,
    /** HR approved it; it takes effect on a day that may still be ahead. */
    PROMOTED,
    /** In the new role: thanks, the goals of the first 90 days, helping others. */
    FOLLOW_THROUGH,
    /** Done; the next target may be set. */
    COMPLETED,
    /** Ended by its owner without a promotion. */
    CLOSED;

    /** Whether anything is still to come; a person has one open case at a time. */
    public boolean isOpen() {
        return this != COMPLETED && this != CLOSED;
    }
}
