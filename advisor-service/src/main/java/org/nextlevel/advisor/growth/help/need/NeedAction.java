package org.nextlevel.advisor.growth.help.need;

/** What a caller may do with a need. */
enum NeedAction {
    CHANGE,
    DELETE,
    READ_OFFERS,
    OFFER_HELP
}
