package org.nextlevel.evidence.evidence.attesting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationEnding;
import org.nextlevel.evidence.attestation.FormerAttestation;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;

/**
 * What somebody said of a piece of evidence, whether it still stands or not.
 *
 * @param level absent for the one claimed
 * @param relation absent when they did not say
 * @param statement absent when there was none
 * @param revision number of the evidence's revision that they spoke of
 * @param ending how it ceased to stand; absent while it stands
 * @param endedAt absent while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        UUID id,
        UUID attesterId,
        AttestationOutcome outcome,
        @Schema(examples = "senior-1") String level,
        AttestationRelation relation,
        @Schema(examples = "I saw it from close by.") String statement,
        @Schema(examples = "1") int revision,
        Instant attestedAt,
        AttestationEnding ending,
        Instant endedAt) {

    static StatementView of(Attestation standing) {
        return of(standing.id(), standing.attesterId(), standing.statement(), null, null);
    }

    static StatementView of(FormerAttestation former) {
        return of(former.id(), former.attesterId(), former.statement(), former.ending(), former.endedAt());
    }

    private static StatementView of(UUID id, UUID attester, Statement said, AttestationEnding ending, Instant endedAt) {
        return new StatementView(
                id,
                attester,
                said.outcome(),
                said.level(),
                said.relation(),
                said.text(),
                said.revision(),
                said.attestedAt(),
                ending,
                endedAt);
    }
}
