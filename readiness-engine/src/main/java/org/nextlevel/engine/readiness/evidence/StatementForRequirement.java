package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.LastWord;

/**
 * What somebody said about a piece of evidence, and whether it counts for a requirement. Nothing that was said is left
 * out, what counts nothing and what disagrees included.
 *
 * @param level the level at which they say so; null as claimed
 * @param relation what they were to the owner when the work was done, by the directory; null when not told
 * @param claimedRelation what they say of themselves; never weighed; null when they did not say
 * @param marks in the order of the enum
 * @param earlierWording whether they spoke of another wording than that of today
 * @param below whether they say so at less than the required level, which is a no here
 * @param counts false for what the owner said, what a later word of the same person replaced, and a confirmation by a ring or
 *     of an earlier wording
 */
public record StatementForRequirement(
        UUID attesterId,
        StatementOutcome outcome,
        Instant attestedAt,
        String level,
        String relation,
        @Nullable String claimedRelation,
        List<AttestationMark> marks,
        boolean earlierWording,
        boolean below,
        boolean counts) {
    private static final String MANAGER = "MANAGER";
    private static final String ABOVE = "ABOVE";
    private static final String PEER = "PEER";

    static StatementForRequirement of(Statement said, boolean counts, boolean below) {
        return new StatementForRequirement(
                said.attester(),
                said.outcome(),
                said.at(),
                said.level(),
                said.relation(),
                said.claimedRelation(),
                said.marks().stream().sorted().toList(),
                said.isOfEarlierWording(),
                below,
                counts);
    }

    /** What counts of it, as a reason; empty when it counts nothing. */
    Optional<WeightReason> reason() {
        if (!counts) {
            return Optional.empty();
        }
        return Optional.of(
                below
                        ? WeightReason.CONFIRMED_BELOW
                        : switch (outcome) {
                            case CONFIRMED -> WeightReason.CONFIRMED;
                            case PARTLY -> WeightReason.PARTLY;
                            case DISAGREED -> WeightReason.DISAGREED;
                        });
    }

    boolean confirms() {
        return counts && !below && outcome == StatementOutcome.CONFIRMED;
    }

    boolean isByManager() {
        return MANAGER.equals(relation);
    }

    /** Whether nobody's word outweighs theirs where people disagree. */
    boolean isLast(LastWord lastWord) {
        return switch (lastWord) {
            case NOBODY -> false;
            case MANAGER -> isByManager();
            case ABOVE -> isByManager() || ABOVE.equals(relation);
        };
    }

    /** Whether they were above the owner when the work was done, or worked with them, and not below. */
    boolean isByWhoCanTell() {
        return isByManager() || ABOVE.equals(relation) || PEER.equals(relation);
    }
}
