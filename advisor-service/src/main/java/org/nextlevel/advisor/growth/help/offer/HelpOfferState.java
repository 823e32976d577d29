package org.nextlevel.advisor.growth.help.offer;

/** What became of an offer of help. */
enum HelpOfferState {
    OFFERED,
    ACCEPTED,
    DECLINED
}
