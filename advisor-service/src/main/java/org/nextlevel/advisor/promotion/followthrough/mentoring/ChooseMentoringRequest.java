package org.nextlevel.advisor.promotion.followthrough.mentoring;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;

/** Whether somebody agrees from now on to be suggested to people who can help. */
@ReadAs(value = MentoringConsent.class, computed = "actions")
record ChooseMentoringRequest(
        @NotNull
        @Schema(
                description = "Whether people who closed a gap that the shared readiness of this person shows may learn"
                        + " of it, with the employee id.",
                examples = "true")
        Boolean agreed) {}
