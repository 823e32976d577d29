package org.nextlevel.advisor.promotion.acknowledgement.system;

/** What is done with an approved promotion. */
enum PromotionMove {
    /** Says whether the HR system took it over. */
    ACKNOWLEDGE
}
