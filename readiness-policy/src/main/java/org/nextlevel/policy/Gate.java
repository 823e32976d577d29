package org.nextlevel.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that must hold whatever the score is, such as "nobody leads without mentoring".
 *
 * @param condition CEL (Common Expression Language) over {@code rating}, {@code expected}, {@code met}, {@code attested}
 *     and {@code evidence}, maps by key of competency, and {@code score} and {@code metShare}; see {@link Conditions}
 * @param message what to tell a person for whom it does not hold
 */
public record Gate(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}") @Schema(examples = "leads-mentor")
        String key,

        @NotBlank @Size(max = 2_000) @Schema(examples = "met[\"mentoring\"] && evidence[\"mentoring\"] >= 2")
        String condition,

        @NotBlank @Size(max = 500) @Schema(examples = "Nobody leads without having mentored somebody twice.")
        String message) {}
