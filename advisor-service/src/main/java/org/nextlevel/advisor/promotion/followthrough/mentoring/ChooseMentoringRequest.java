package org.nextlevel.advisor.promotion.followthrough.mentoring;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to be suggested to people who can help, or not; also the choice as it is. */
record ChooseMentoringRequest(
        @NotNull
        @Schema(
                description = "Whether people who closed a gap that the shared readiness of this person shows may learn"
                        + " of it, with the employee id.",
                examples = "true")
        Boolean agreed) {

    static ChooseMentoringRequest of(MentoringChoice choice) {
        return new ChooseMentoringRequest(choice.agreed());
    }
}
