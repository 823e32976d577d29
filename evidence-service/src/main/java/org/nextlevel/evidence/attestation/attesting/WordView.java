package org.nextlevel.evidence.attestation.attesting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Ending;
import org.nextlevel.evidence.attestation.FormerAttestation;
import org.nextlevel.evidence.attestation.Outcome;
import org.nextlevel.evidence.attestation.Relation;
import org.nextlevel.evidence.attestation.Word;

/**
 * A word as it was said, whether it still stands or not.
 *
 * @param level absent for the one claimed
 * @param relation absent when they did not say
 * @param statement absent when there was none
 * @param revision number of the evidence's revision that they spoke of
 * @param ending how it ceased to stand; absent while it stands
 * @param endedAt absent while it stands
 */
@Schema(name = "AttestedWord")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WordView(
        UUID id,
        UUID attesterId,
        Outcome outcome,
        @Schema(examples = "senior-1") String level,
        Relation relation,
        @Schema(examples = "I saw it from close by.") String statement,
        @Schema(examples = "1") int revision,
        Instant attestedAt,
        Ending ending,
        Instant endedAt) {

    static WordView of(Attestation standing) {
        return of(standing.id(), standing.attesterId(), standing.word(), null, null);
    }

    static WordView of(FormerAttestation former) {
        return of(former.id(), former.attesterId(), former.word(), former.ending(), former.endedAt());
    }

    private static WordView of(UUID id, UUID attester, Word word, Ending ending, Instant endedAt) {
        return new WordView(
                id,
                attester,
                word.outcome(),
                word.level(),
                word.relation(),
                word.statement(),
                word.revision(),
                word.attestedAt(),
                ending,
                endedAt);
    }
}
