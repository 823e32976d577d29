package org.nextlevel.advisor.promotion.acknowledgement;

/** Whether the HR system took over a promotion that HR approved. */
public enum AcknowledgementState {
    /** Nobody said anything yet, and the directory does not say the level. */
    OUTSTANDING,
    /** It was taken over. */
    ACKNOWLEDGED,
    /** It was not, for a reason that HR reads. */
    REFUSED
}
