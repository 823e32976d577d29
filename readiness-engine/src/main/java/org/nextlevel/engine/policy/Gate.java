package org.nextlevel.engine.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that must hold whatever the score is, such as "nobody leads without mentoring".
 *
 * @param condition CEL (Common Expression Language) over what {@link GateCondition} says
 * @param message what to tell a person for whom it does not hold
 */
public record Gate(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}") @Schema(examples = "leads-mentor")
        String key,

        @NotBlank
        @Size(max = LONGEST_CONDITION)
        @Schema(
                description =
                        "A CEL expression that is true or false. It reads, by key of competency, `rating`, `expected`,"
                                + " `met`, `attested` and `evidence`, and `score`, `metShare`, `attestedShare` and `monthsSustained`.",
                examples = "met[\"mentoring\"] && evidence[\"mentoring\"] >= 2")
        String condition,

        @NotBlank @Size(max = 500) @Schema(examples = "Nobody leads without having mentored somebody twice.")
        String message) {
    static final int LONGEST_CONDITION = 2_000;
}
