package org.nextlevel.advisor.growth.help.offer;

/** What a caller may do with an offer of help. */
enum HelpOfferMove {
    DECIDE,
    WITHDRAW
}
