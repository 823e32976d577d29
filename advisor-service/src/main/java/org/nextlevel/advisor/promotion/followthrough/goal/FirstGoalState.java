package org.nextlevel.advisor.promotion.followthrough.goal;

/** How a goal of the first 90 days stands, as its owner says. */
public enum FirstGoalState {
    /** Nothing speaks against it. */
    ON_TRACK,
    /** It may be missed. */
    AT_RISK,
    /** It is reached. */
    REACHED,
    /** It is not pursued any more. */
    DROPPED;

    boolean isOpen() {
        return this == ON_TRACK || this == AT_RISK;
    }
}
