package org.nextlevel.advisor.promotion.followthrough.mentoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.action.Action;

/** Whether somebody agrees to be suggested to people who can help. */
record MentoringConsent(
        @Schema(
                description = "Whether people who closed a gap that the shared readiness of this person shows may learn"
                        + " of it, with the employee id.",
                examples = "true")
        boolean agreed,

        @Schema(description = "What the person may do now.") List<Action> actions) {
    private enum Move {
        CHOOSE
    }

    static MentoringConsent of(MentoringChoice choice) {
        return new MentoringConsent(
                choice.agreed(),
                List.of(Action.put(Move.CHOOSE, "/api/employees/me/mentoring-choice", "If-Match", "agreed")));
    }
}
