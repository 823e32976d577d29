package org.nextlevel.advisor.growth.goal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.kit.reference.NamedKey;

/** A goal as its owner sees it. */
record CareerGoalView(
        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(description = "The level aimed at.") NamedKey target,

        @Nullable
        @Schema(description = "The day of the planned conversation; absent when none is.", examples = "2026-09-15")
        LocalDate conversationOn,

        @Schema(examples = "false") boolean waitsForReviewCycle,

        @Nullable @Schema(description = "When the person asked; absent when not yet.", examples = "2026-06-01")
        LocalDate askedOn) {
    static CareerGoalView of(CareerGoal goal, FrameworkNames names) {
        return new CareerGoalView(
                goal.employeeId(),
                names.level(goal.targetLevel()),
                goal.conversationOn(),
                goal.waitsForReviewCycle(),
                goal.askedOn());
    }
}
