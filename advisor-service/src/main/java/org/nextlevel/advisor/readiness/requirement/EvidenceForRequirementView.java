package org.nextlevel.advisor.readiness.requirement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.StatementForRequirement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.kit.reference.PersonReference;

/** What one piece of evidence contributes to a requirement. */
public record EvidenceForRequirementView(
        UUID evidenceId,

        @Schema(description = "Its worth; 0 when it does not count.", examples = "1")
        BigDecimal counts,

        @Schema(description = "What it counts for, or why it does not.")
        WeightReason why,

        @Schema(description = "The day of the work.", examples = "2026-03-02")
        LocalDate occurredOn,

        @Schema(description = "Whether a number says what came of it.")
        boolean quantified,

        @Schema(description = "Whether the policy takes a part of its worth for its age.")
        boolean faded,

        @Schema(description = "Keys of the levels at which it claims the competency.", examples = "[\"senior-1\"]")
        List<String> levels,

        @Schema(description = "All that others said about it, oldest first.")
        List<StatementForRequirementView> attestations) {
    /** Named as the caller may know people. */
    public static EvidenceForRequirementView of(EvidenceForRequirement piece, PeopleNames.Naming naming) {
        return new EvidenceForRequirementView(
                piece.evidenceId(),
                piece.counts(),
                piece.why(),
                piece.occurredOn(),
                piece.quantified(),
                piece.faded(),
                piece.levels(),
                piece.attestations().stream()
                        .map(statement -> StatementForRequirementView.of(statement, naming))
                        .toList());
    }

    /** What somebody said about a piece of evidence, and whether it counts for the requirement. */
    public record StatementForRequirementView(
            PersonReference attester,
            StatementOutcome outcome,
            Instant attestedAt,

            @Nullable
            @Schema(
                    description = "Key of the level at which they say so; absent for as claimed.",
                    examples = "senior-1")
            String level,

            @Nullable
            @Schema(
                    description =
                            "What they were to the person when the work was done, by the directory: MANAGER, ABOVE, PEER,"
                                    + " REPORT or OTHER; absent when not told.",
                    examples = "MANAGER")
            String relation,

            @Nullable
            @Schema(
                    description = "What they say of themselves, which counts nothing; absent when they did not say.",
                    examples = "PEER")
            String claimedRelation,

            List<AttestationMark> marks,

            @Schema(description = "Whether they spoke of another wording than that of today.")
            boolean earlierWording,

            @Schema(description = "Whether they say so at less than the required level: here that is a no.")
            boolean below,

            @Schema(
                    description =
                            "False for the owner's own word, a replaced one, and a confirmation by a ring or of an earlier"
                                    + " wording.")
            boolean counts) {
        static StatementForRequirementView of(StatementForRequirement statement, PeopleNames.Naming naming) {
            return new StatementForRequirementView(
                    naming.of(statement.attesterId()),
                    statement.outcome(),
                    statement.attestedAt(),
                    statement.level(),
                    statement.relation(),
                    statement.claimedRelation(),
                    statement.marks(),
                    statement.earlierWording(),
                    statement.below(),
                    statement.counts());
        }
    }
}
