package org.nextlevel.evidence.evidence.attesting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;

/**
 * What somebody says of a piece of evidence.
 *
 * @param level key of the level that it shows, of the framework that the evidence claims; null for the one claimed
 * @param relation to the work at that time in one's own view, which is shown and never weighed; null when that is not said
 * @param statement in one's own words; null for none
 * @param revision number of the revision that was read; null for the present one
 */
public record AttestRequest(
        @NotNull @Schema(examples = "CONFIRMED") AttestationOutcome outcome,

        @Size(min = 1, max = 100) @Schema(examples = "senior-1")
        String level,

        @Schema(examples = "PEER") AttestationRelation relation,

        @Size(max = 2_000) @Schema(examples = "I saw it from close by; the team still uses it.")
        String statement,

        @Schema(
                examples = "1",
                description =
                        "The `revision` that was read. When it is not the present one any more, nothing is said: read again.")
        Integer revision) {}
