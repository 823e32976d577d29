package org.nextlevel.document;

import static java.util.Objects.requireNonNull;

/**
 * How far one competency of the target is shown.
 *
 * @param share of what the target asks for, 0 to 1; drawn as a bar
 * @param words the same in words, for example "3 of 4 expectations"; empty or null when the state says enough
 */
public record CoverageRow(String competency, State state, double share, String words) {
    /** Throws an IllegalArgumentException when the share is not from 0 to 1. */
    public CoverageRow {
        requireNonNull(competency, "competency");
        requireNonNull(state, "state");
        words = words == null ? "" : words;
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " is not from 0 to 1");
        }
    }

    /** The share in percent, from 0 to 100. */
    public long percent() {
        return Math.round(share * 100);
    }

    /** What is known of a competency at the target level. */
    public enum State {
        DEMONSTRATED,
        EMERGING,
        NOT_SHOWN,
        NO_OPPORTUNITY,
        DISPUTED
    }
}
