package org.nextlevel.advisor.readiness.team;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;

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
        List<TeamReadiness> readiness,

        @Schema(
                description = "Actions of the plan that are shared with the manager, go on and are past their day.",
                examples = "1")
        int overdueActions,

        @Schema(description = "Questions for requirements that wait for the manager's answer.", examples = "1")
        int unansweredQuestions,

        @Schema(description = "Commitments of a shared case, of either side, that are past their day.", examples = "1")
        int overdueCommitments) {

    static TeamMember of(
            Employee report,
            List<StoredAssessment> readiness,
            int overdueActions,
            int unansweredQuestions,
            int overdueCommitments) {
        return new TeamMember(
                report.id(),
                report.framework(),
                report.level(),
                readiness.stream().map(TeamReadiness::of).toList(),
                overdueActions,
                unansweredQuestions,
                overdueCommitments);
    }
}
