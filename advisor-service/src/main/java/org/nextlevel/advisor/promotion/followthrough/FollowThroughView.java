package org.nextlevel.advisor.promotion.followthrough;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.followthrough.goal.FirstGoalView;
import org.nextlevel.advisor.promotion.followthrough.mentoring.SuggestedMentee;

/**
 * What comes after a promotion.
 *
 * @param thanks whom to thank, in no order of merit: by id
 * @param goals those of the first 90 days, those due first
 * @param helping people who have gaps that this person closed, and agreed to be suggested; at most 20
 * @param nextTargets the levels after the new one; empty at the top
 */
public record FollowThroughView(
        UUID caseId,
        List<Thanks> thanks,
        List<FirstGoalView> goals,
        List<SuggestedMentee> helping,
        List<NextTarget> nextTargets) {

    /** Somebody to thank, and for what (M8.1). */
    record Thanks(UUID employeeId, Set<ThanksFor> because) {}

    /** What to thank somebody for. */
    enum ThanksFor {
        /** Confirmed evidence. */
        ATTESTED,
        /** Was asked for the promotion as the manager, or read the case by name. */
        SUPPORTED,
        /** Decided for HR. */
        DECIDED
    }

    /** A level to aim at next (M8.4). */
    record NextTarget(
            @Schema(examples = "lead") String level,
            @Schema(examples = "Lead Engineer") String name) {}
}
