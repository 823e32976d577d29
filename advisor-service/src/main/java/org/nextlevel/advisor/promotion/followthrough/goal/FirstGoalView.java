package org.nextlevel.advisor.promotion.followthrough.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal of the first 90 days.
 *
 * @param overdue whether its day has passed while it is open
 * @param note what the owner said at the last check-in; absent for nothing
 * @param checkedOn the day of the last check-in; absent before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FirstGoalView(
        UUID id,

        @Schema(examples = "Every engineer of the team has deployed alone.")
        String text,

        LocalDate dueOn,
        FirstGoalState state,
        boolean overdue,
        @Schema(examples = "Four of six have.") String note,
        LocalDate checkedOn,
        @Schema(examples = "1") long version) {

    static FirstGoalView of(FirstGoal goal, LocalDate today) {
        return new FirstGoalView(
                goal.id(),
                goal.text(),
                goal.dueOn(),
                goal.state(),
                goal.isOverdue(today),
                goal.note(),
                goal.checkedOn(),
                goal.version());
    }
}
