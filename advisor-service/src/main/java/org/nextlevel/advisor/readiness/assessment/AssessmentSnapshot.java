package org.nextlevel.advisor.readiness.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;

/**
 * What is remembered of an assessment: enough to say later what changed and which evidence changed it. What every day
 * changes, such as how long something has lasted, is not part of it.
 *
 * @param operatingSince null unless the verdict is OPERATING_AT_LEVEL
 * @param share demonstrated share of the required weight
 */
public record AssessmentSnapshot(
        Verdict verdict, LocalDate operatingSince, BigDecimal share, List<StoredRequirement> requirements) {

    /**
     * One requirement.
     *
     * @param pieces what counts for it or is disputed, oldest first
     */
    public record StoredRequirement(
            String expectationId,
            String competency,
            String name,
            boolean required,
            RequirementState state,
            BigDecimal strength,
            List<CountedPiece> pieces) {

        static StoredRequirement of(RequirementFinding finding) {
            var requirement = finding.requirement();
            return new StoredRequirement(
                    requirement.expectationId(),
                    requirement.competency(),
                    requirement.name(),
                    requirement.required(),
                    finding.state(),
                    finding.strength(),
                    finding.pieces().stream()
                            .filter(piece -> piece.counts().signum() > 0 || piece.why() == WeightReason.DISAGREED)
                            .map(piece -> new CountedPiece(piece.evidenceId(), piece.why()))
                            .toList());
        }
    }

    /** A piece of evidence and how it counts. */
    public record CountedPiece(UUID evidenceId, WeightReason why) {}

    /** What to remember of an assessment. */
    public static AssessmentSnapshot of(Assessment assessment) {
        return new AssessmentSnapshot(
                assessment.verdict(),
                assessment.verdict() == Verdict.OPERATING_AT_LEVEL
                        ? assessment.trust().since()
                        : null,
                assessment.capability().share(),
                assessment.findings().stream().map(StoredRequirement::of).toList());
    }
}
