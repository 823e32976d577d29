package org.nextlevel.engine.readiness.evidence;

/** Why a piece of evidence counts what it counts for a requirement. */
public enum WeightReason {
    /** Somebody other than the owner confirmed it. */
    CONFIRMED,
    /** Somebody other than the owner confirmed a part of it. */
    PARTLY,
    /** Nobody else said anything about it yet. */
    UNATTESTED,
    /** Who has the last word disagreed, or somebody did and nobody confirmed it: it counts nothing. */
    DISAGREED,
    /** It was confirmed, at less than the required level: here that is a no, and it counts nothing. */
    CONFIRMED_BELOW,
    /** Another piece says the same in the same words and counts more: this one counts nothing beside it. */
    SAME_TEXT,
    /** It is older than the policy counts: it counts nothing. */
    TOO_OLD,
    /** It claims the competency, but not at the required level or above: it counts nothing. */
    BELOW_LEVEL;

    /** Whether a piece counts with it, as far as the policy gives it any worth. */
    public boolean supports() {
        return this == CONFIRMED || this == PARTLY || this == UNATTESTED;
    }
}
