package org.nextlevel.evidence.attestation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;

/**
 * What somebody says of a piece of evidence, as it stands.
 *
 * @param level key of the level that they confirm; absent for the one claimed
 * @param relation to the work at that time; absent when they did not say
 * @param marks why it weighs less than it seems; mostly empty
 * @param statement absent when there was none
 * @param revision number of the evidence's revision that they spoke of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttestationView(
        UUID attesterId,
        AttestationOutcome outcome,
        @Schema(examples = "senior-1") String level,
        AttestationRelation relation,
        Set<AttestationMark> marks,
        @Schema(examples = "I saw it from close by.") String statement,
        @Schema(examples = "1") int revision,
        Instant attestedAt) {

    public static AttestationView of(Attestation attestation) {
        Statement statement = attestation.statement();
        return new AttestationView(
                attestation.attesterId(),
                statement.outcome(),
                statement.level(),
                statement.relation(),
                attestation.marks(),
                statement.text(),
                statement.revision(),
                statement.attestedAt());
    }

    public static List<AttestationView> of(List<Attestation> attestations) {
        return attestations.stream().map(AttestationView::of).toList();
    }
}
