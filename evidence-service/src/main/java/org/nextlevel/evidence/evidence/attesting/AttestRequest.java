package org.nextlevel.evidence.evidence.attesting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.kit.problem.Invalid;

/**
 * What somebody says of a piece of evidence.
 *
 * @param level key of the level that it shows, of the framework that the evidence claims; null for the one claimed
 * @param relation to the work at that time in one's own view, which is shown and never weighed; null when that is not said
 * @param statement in one's own words; null for none
 * @param majorWin whether it is a major win; null for no
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
                examples = "false",
                description =
                        "Whether it is a major win: for managers above who confirm it. It then makes a good time to ask, also"
                                + " without a measured result, while the confirmation stands. Absent for no.")
        Boolean majorWin,

        @Schema(
                examples = "1",
                description =
                        "The `revision` that was read. When it is not the present one any more, nothing is said: read again.")
        Integer revision) {

    boolean marksWin() {
        return Boolean.TRUE.equals(majorWin);
    }

    /** @throws Invalid when it calls a win what it does not confirm */
    void check() {
        if (marksWin() && outcome != AttestationOutcome.CONFIRMED) {
            throw new Invalid("#/majorWin", "goes with CONFIRMED: what is not confirmed is no major win");
        }
    }
}
