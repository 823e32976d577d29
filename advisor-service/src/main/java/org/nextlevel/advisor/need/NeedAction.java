package org.nextlevel.advisor.need;

/** What a caller may do with a need. */
public enum NeedAction {
    CHANGE,
    DELETE,
    READ_OFFERS,
    OFFER_HELP
}
