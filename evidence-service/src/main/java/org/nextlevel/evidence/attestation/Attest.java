package org.nextlevel.evidence.attestation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.Outcome;

/**
 * A word on somebody's evidence.
 *
 * @param statement in one's own words; null for none
 */
public record Attest(
        @NotNull @Schema(examples = "CONFIRMED") Outcome outcome,

        @Size(max = 2_000) @Schema(examples = "I saw it from close by; the team still uses it.")
        String statement) {}
