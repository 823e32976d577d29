package org.nextlevel.evidence.attestation;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.attestation.statement.WordingStanding;
import org.nextlevel.evidence.directory.colleague.WorkRelation;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What somebody says of a piece of evidence, as it stands.
 *
 * @param level that they confirm; absent for the one claimed
 * @param relation to the work at that time, as they say themselves; it is shown and never weighed; absent when they did not say
 * @param relationAtWork what they were to the owner when the work was done, by the directory; absent while it was not looked up
 * @param marks why it weighs less than it seems; mostly empty
 * @param statement absent when there was none
 * @param majorWin whether it is a major win, by the word of a manager above
 * @param revision number of the evidence's revision that they spoke of
 * @param wording how much of what they spoke of is told now
 */
public record AttestationView(
        PersonReference attester,
        AttestationOutcome outcome,
        @Nullable NamedKey level,
        @Nullable AttestationRelation relation,
        @Nullable WorkRelation relationAtWork,
        Set<AttestationMark> marks,

        @Nullable @Schema(examples = "I saw it from close by.")
        String statement,

        @Schema(examples = "false") boolean majorWin,
        @Schema(examples = "1") int revision,
        WordingStanding wording,
        Instant attestedAt) {

    /** @param level that it confirms, by name; null for the one claimed */
    public static AttestationView of(
            Attestation attestation, PersonReference attester, @Nullable NamedKey level, WordingStanding wording) {
        Statement statement = attestation.statement();
        return new AttestationView(
                attester,
                statement.outcome(),
                level,
                statement.relation(),
                attestation.workRelation(),
                attestation.marks(),
                statement.text(),
                statement.majorWin(),
                statement.revision(),
                wording,
                statement.attestedAt());
    }
}
