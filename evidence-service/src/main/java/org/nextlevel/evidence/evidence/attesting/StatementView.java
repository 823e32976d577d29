package org.nextlevel.evidence.evidence.attesting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.AttestationEnding;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceNames;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What somebody said of a piece of evidence, whether it still stands or not.
 *
 * @param level absent for the one claimed
 * @param relation absent when they did not say
 * @param statement absent when there was none
 * @param majorWin whether it is a major win, by the word of a manager above
 * @param revision number of the evidence's revision that they spoke of
 * @param ending how it ceased to stand; absent while it stands
 * @param endedAt absent while it stands
 * @param actions what the caller may do with it now
 */
public record StatementView(
        UUID id,
        PersonReference attester,
        AttestationOutcome outcome,
        @Nullable NamedKey level,
        @Nullable AttestationRelation relation,

        @Nullable @Schema(examples = "I saw it from close by.")
        String statement,

        @Schema(examples = "false") boolean majorWin,
        @Schema(examples = "1") int revision,
        Instant attestedAt,
        @Nullable AttestationEnding ending,
        @Nullable Instant endedAt,
        List<Action> actions) {
    private enum Move {
        WITHDRAW
    }

    /** @param isOwn whether the caller said it */
    static StatementView of(StatementOnce once, Evidence evidence, EvidenceNames names, boolean isOwn) {
        EvidenceContent content = evidence.content();
        Statement said = once.statement();
        return new StatementView(
                once.id(),
                names.person(once.attesterId()),
                said.outcome(),
                names.level(content, said.level()),
                said.relation(),
                said.text(),
                said.majorWin(),
                said.revision(),
                said.attestedAt(),
                once.ending(),
                once.endedAt(),
                isOwn && once.ending() == null
                        ? List.of(Action.delete(
                                Move.WITHDRAW,
                                "/api/employees/%s/evidence/%s/attestations/%s"
                                        .formatted(evidence.employeeId(), evidence.id(), once.attesterId())))
                        : List.of());
    }
}
