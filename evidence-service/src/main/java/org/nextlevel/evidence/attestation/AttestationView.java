package org.nextlevel.evidence.attestation;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What somebody says of a piece of evidence, as it stands.
 *
 * @param level that they confirm; absent for the one claimed
 * @param relation to the work at that time; absent when they did not say
 * @param marks why it weighs less than it seems; mostly empty
 * @param statement absent when there was none
 * @param revision number of the evidence's revision that they spoke of
 */
public record AttestationView(
        PersonReference attester,
        AttestationOutcome outcome,
        @Nullable NamedKey level,
        @Nullable AttestationRelation relation,
        Set<AttestationMark> marks,

        @Nullable @Schema(examples = "I saw it from close by.")
        String statement,

        @Schema(examples = "1") int revision,
        Instant attestedAt) {

    /** @param level that it confirms, by name; null for the one claimed */
    public static AttestationView of(Attestation attestation, PersonReference attester, @Nullable NamedKey level) {
        Statement statement = attestation.statement();
        return new AttestationView(
                attester,
                statement.outcome(),
                level,
                statement.relation(),
                attestation.marks(),
                statement.text(),
                statement.revision(),
                statement.attestedAt());
    }
}
