package org.nextlevel.advisor.promotion.promotioncase;

/** What was asked for. */
public enum CaseRequestKind {
    /** The promotion, of the manager. */
    ASK,
    /** Another look at the answer, of HR. */
    APPEAL
}
