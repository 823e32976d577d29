package org.nextlevel.advisor.promotion.promotioncase.request;

/** What was asked for. */
public enum CaseRequestPurpose {
    /** The promotion, of the manager. */
    ASK,
    /** Another look at the answer, of HR. */
    APPEAL
}
