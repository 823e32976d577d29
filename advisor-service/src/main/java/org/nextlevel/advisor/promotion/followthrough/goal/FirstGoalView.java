package org.nextlevel.advisor.promotion.followthrough.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * A goal of the first 90 days.
 *
 * @param overdue whether its day has passed while it is open
 * @param note what the owner said at the last check-in; absent for nothing
 * @param checkedOn the day of the last check-in; absent before the first
 * @param actions what the owner may do now
 */
public record FirstGoalView(
        UUID id,

        @Schema(examples = "Every engineer of the team has deployed alone.")
        String text,

        LocalDate dueOn,
        FirstGoalState state,
        boolean overdue,
        @Nullable @Schema(examples = "Four of six have.") String note,
        @Nullable LocalDate checkedOn,
        List<Action> actions,
        @Schema(examples = "1") long version) {
    /** What can be done with a goal. */
    private enum FirstGoalMove {
        CHECK_IN
    }

    /** @param underWay whether the follow-through goes on, so that the goal can be checked in on */
    static FirstGoalView of(FirstGoal goal, boolean underWay, LocalDate today) {
        return new FirstGoalView(
                goal.id(),
                goal.text(),
                goal.dueOn(),
                goal.state(),
                goal.isOverdue(today),
                goal.note(),
                goal.checkedOn(),
                underWay
                        ? List.of(Action.post(
                                FirstGoalMove.CHECK_IN,
                                "/api/cases/%s/follow-through/goals/%s/check-in".formatted(goal.caseId(), goal.id()),
                                "If-Match",
                                "state"))
                        : List.of(),
                goal.version());
    }
}
