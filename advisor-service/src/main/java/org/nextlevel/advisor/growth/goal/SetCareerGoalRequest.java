package org.nextlevel.advisor.growth.goal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/** Sets what the person wants to reach next. */
@ReadAs(value = CareerGoalView.class, computed = "actions")
record SetCareerGoalRequest(
        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class, description = "A level of the own framework.")
        String target,

        @CalendarDate
        @Schema(
                description = "The day on which the conversation is planned; absent when none is.",
                examples = "2026-09-15")
        LocalDate conversationOn,

        @Schema(
                description = "Whether the person waits for the yearly review cycle; absent for no.",
                examples = "false")
        Boolean waitsForReviewCycle,

        @CalendarDate
        @Schema(description = "When the person asked for the promotion; absent when not yet.", examples = "2026-06-01")
        LocalDate askedOn) {}
