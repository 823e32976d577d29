package org.nextlevel.advisor.growth.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.kit.action.Action;
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
        LocalDate askedOn,

        @Schema(description = "What the owner may do with it now.")
        List<Action> actions) {
    private enum Move {
        /** Set another one, or this one otherwise. */
        SET,
        DROP
    }

    static CareerGoalView of(CareerGoal goal, FrameworkNames names) {
        String path = "/api/employees/%s/goal".formatted(goal.employeeId());
        return new CareerGoalView(
                goal.employeeId(),
                names.level(goal.targetLevel()),
                goal.conversationOn(),
                goal.waitsForReviewCycle(),
                goal.askedOn(),
                List.of(Action.put(Move.SET, path, "If-Match", "target"), Action.delete(Move.DROP, path, "If-Match")));
    }
}
