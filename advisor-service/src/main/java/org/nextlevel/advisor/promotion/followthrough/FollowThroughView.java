package org.nextlevel.advisor.promotion.followthrough;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.followthrough.goal.FirstGoalView;
import org.nextlevel.advisor.promotion.followthrough.mentoring.SuggestedMentee;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What comes after a promotion.
 *
 * @param thanks whom to thank, in no order of merit: by id
 * @param goals those of the first 90 days, those due first
 * @param helping people who have gaps that this person closed, and agreed to be suggested; at most 20
 * @param nextTargets the levels to aim at after the new one (M8.4); empty at the top
 * @param actions what the owner may do now
 */
public record FollowThroughView(
        UUID caseId,
        List<PersonToThank> thanks,
        List<FirstGoalView> goals,
        List<SuggestedMentee> helping,
        List<NamedKey> nextTargets,
        List<Action> actions) {

    /** Somebody to thank, and for what (M8.1). */
    record PersonToThank(PersonReference person, Set<ThanksReason> because) {}

    /** What to thank somebody for. */
    enum ThanksReason {
        /** Confirmed evidence. */
        ATTESTED,
        /** Was asked for the promotion as the manager, or read the case by name. */
        SUPPORTED,
        /** Decided for HR. */
        DECIDED
    }
}
