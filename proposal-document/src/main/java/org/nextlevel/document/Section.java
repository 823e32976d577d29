package org.nextlevel.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One part of the proposal.
 *
 * @param introduction a sentence or two before the claims; empty or null when there is none
 */
public record Section(Kind kind, String introduction, List<Claim> claims) {
    public Section {
        requireNonNull(kind, "kind");
        introduction = introduction == null ? "" : introduction;
        claims = List.copyOf(claims);
    }

    /** The four parts of a proposal, in the order they are read (M4.1). */
    public enum Kind {
        /** The current role and what was achieved in it. */
        ACCOMPLISHMENTS,
        /** Evidence of work at the next level. */
        NEXT_LEVEL_WORK,
        /** What the person will do at the next level. */
        NEXT_LEVEL_PLAN,
        /** The exact title and the timeline that are asked for. */
        ASK
    }
}
