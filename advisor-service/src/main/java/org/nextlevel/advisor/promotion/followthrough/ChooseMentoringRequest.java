package org.nextlevel.advisor.promotion.followthrough;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody wants to be suggested to people who can help. */
record ChooseMentoringRequest(
        @NotNull
        @Schema(
                description = "Whether people who closed a gap that the shared readiness of this person shows may learn"
                        + " of it, with the employee id.",
                examples = "true")
        Boolean agreed) {}
