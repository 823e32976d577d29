package org.nextlevel.advisor.promotion.followthrough.mentoring;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody agrees to be suggested to people who can help: as it is, and as it shall be. */
record MentoringConsent(
        @NotNull
        @Schema(
                description = "Whether people who closed a gap that the shared readiness of this person shows may learn"
                        + " of it, with the employee id.",
                examples = "true")
        Boolean agreed) {

    static MentoringConsent of(MentoringChoice choice) {
        return new MentoringConsent(choice.agreed());
    }
}
