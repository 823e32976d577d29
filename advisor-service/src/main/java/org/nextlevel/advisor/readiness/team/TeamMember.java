package org.nextlevel.advisor.readiness.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.readiness.assessment.AssessmentSnapshot;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.finding.RequirementState;

/**
 * A direct report, as far as the manager may see.
 *
 * @param readiness for each next level; empty where the level is the highest or its framework is not known
 */
public record TeamMember(
        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(examples = "engineering") String framework,
        @Schema(examples = "engineer-2") String level,

        @Schema(description = "For each next level, from what was shared with the direct manager.")
        List<Readiness> readiness,

        @Schema(
                description = "Actions of the plan that are shared with the manager, go on and are past their day.",
                examples = "1")
        int overdueActions,

        @Schema(description = "Questions for requirements that wait for the manager's answer.", examples = "1")
        int unansweredQuestions,

        @Schema(description = "Commitments of a shared case, of either side, that are past their day.", examples = "1")
        int overdueCommitments) {

    /**
     * Readiness for one level, as last assessed.
     *
     * @param operatingSince null unless the verdict is OPERATING_AT_LEVEL
     * @param nextSteps at most {@link #MOST_STEPS}
     */
    @Schema(name = "TeamReadiness")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Readiness(
            @Schema(examples = "senior-1") String target,
            @Schema(examples = "NEARLY") Verdict verdict,
            LocalDate operatingSince,

            @Schema(description = "Demonstrated share of the required weight.", examples = "0.66")
            BigDecimal share,

            LocalDate assessedOn,

            @Schema(description = "What is not shown yet, at most three, in the framework's order.")
            List<NextStep> nextSteps,

            @Schema(description = "How many requirements are not shown yet.", examples = "4")
            int gaps) {
        static final int MOST_STEPS = 3;

        static Readiness of(String target, LocalDate assessedOn, AssessmentSnapshot snapshot) {
            List<NextStep> steps = snapshot.requirements().stream()
                    .filter(Readiness::isMissing)
                    .map(line -> new NextStep(line.competency(), line.name(), line.state()))
                    .toList();
            return new Readiness(
                    target,
                    snapshot.verdict(),
                    snapshot.operatingSince(),
                    snapshot.share(),
                    assessedOn,
                    steps.stream().limit(MOST_STEPS).toList(),
                    steps.size());
        }

        private static boolean isMissing(AssessmentSnapshot.StoredRequirement line) {
            return line.required()
                    && line.state() != RequirementState.DEMONSTRATED
                    && line.state() != RequirementState.NO_OPPORTUNITY;
        }
    }

    /** A requirement to work on. */
    @Schema(name = "TeamNextStep")
    public record NextStep(
            @Schema(examples = "communication") String competency,
            @Schema(examples = "Communication") String name,
            @Schema(examples = "EMERGING") RequirementState state) {}
}
