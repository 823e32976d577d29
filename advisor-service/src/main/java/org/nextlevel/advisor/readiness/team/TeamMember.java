package org.nextlevel.advisor.readiness.team;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A direct report, as far as the manager may see.
 *
 * @param readiness for each next level; empty where the level is the highest or its framework is not known
 */
public record TeamMember(
        PersonReference employee,

        @Schema(examples = "engineering") String framework,
        NamedKey level,

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
            FrameworkNames names,
            OpenThings open,
            PeopleNames.Naming naming) {
        return new TeamMember(
                naming.of(report.id()),
                report.framework(),
                names.level(report.level()),
                readiness.stream()
                        .map(assessment -> TeamReadiness.of(assessment, names))
                        .toList(),
                open.actionsOf(report.id()),
                open.questionsOf(report.id()),
                open.commitmentsOf(report.id()));
    }
}
