package org.nextlevel.advisor.readiness.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.readiness.assessment.AssessmentSnapshot;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.kit.reference.NamedKey;

/**
 * A report's readiness for one level, as last assessed from what is shared with the direct manager.
 *
 * @param operatingSince null unless the verdict is OPERATING_AT_LEVEL
 * @param nextSteps at most {@link #MOST_STEPS}
 */
public record TeamReadiness(
        NamedKey target,
        @Schema(examples = "NEARLY") Verdict verdict,

        @Nullable @Schema(description = "Present with OPERATING_AT_LEVEL alone.", examples = "2025-11-14")
        LocalDate operatingSince,

        @Schema(description = "Demonstrated share of the required weight.", examples = "0.66")
        BigDecimal share,

        LocalDate assessedOn,

        @Schema(description = "What is not shown yet, at most three, in the framework's order.")
        List<TeamNextStep> nextSteps,

        @Schema(description = "How many requirements are not shown yet.", examples = "4")
        int gaps) {
    private static final int MOST_STEPS = 3;

    static TeamReadiness of(StoredAssessment assessment, FrameworkNames names) {
        AssessmentSnapshot snapshot = assessment.snapshot();
        List<TeamNextStep> steps = snapshot.requirements().stream()
                .filter(TeamReadiness::isMissing)
                .map(one -> new TeamNextStep(new NamedKey(one.competency(), one.name()), one.state()))
                .toList();
        return new TeamReadiness(
                names.level(assessment.key().target()),
                snapshot.verdict(),
                snapshot.operatingSince(),
                snapshot.share(),
                assessment.assessedOn(),
                steps.stream().limit(MOST_STEPS).toList(),
                steps.size());
    }

    private static boolean isMissing(AssessmentSnapshot.StoredRequirement one) {
        return one.required()
                && one.state() != RequirementState.DEMONSTRATED
                && one.state() != RequirementState.NO_OPPORTUNITY;
    }
}
