package org.nextlevel.advisor.readiness.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.agreement.move.CountUnansweredQuestions;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.assessment.Assessments;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Reads the direct reports of a manager, in five queries however many they are; each look is written into the audit. */
@ApplicationScoped
class ReadTeam {
    private static final String READ = "team-read";

    private final Subjects subjects;
    private final Employees employees;
    private final Assessments assessments;
    private final CountUnansweredQuestions questions;
    private final OverdueActions actions;
    private final OverdueCommitments commitments;
    private final Audit audit;
    private final Clock clock;

    ReadTeam(
            Subjects subjects,
            Employees employees,
            Assessments assessments,
            CountUnansweredQuestions questions,
            OverdueActions actions,
            OverdueCommitments commitments,
            Audit audit,
            Clock clock) {
        this.subjects = subjects;
        this.employees = employees;
        this.assessments = assessments;
        this.questions = questions;
        this.actions = actions;
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of the caller's direct reports in the order of their ids.
     *
     * @param employee the caller's id, or {@code me}
     * @throws Forbidden when it is somebody else's
     */
    @Transactional
    Page<TeamMember> page(String employee, PageRequest page) {
        Subject manager = subjects.open(employee, READ);
        if (!manager.isCaller()) {
            throw new Forbidden("A team is shown to its direct manager alone.");
        }
        Page<TeamMember> members = members(employees.reportsOf(manager.caller(), page));
        members.items().forEach(member -> audit.record(READ, member.employeeId(), null));
        return members;
    }

    private Page<TeamMember> members(Page<Employee> reports) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = reports.items().stream().map(Employee::id).toList();
        Map<UUID, List<StoredAssessment>> readiness = assessments.sharedOf(ids).stream()
                .collect(Collectors.groupingBy(one -> one.key().employee()));
        Map<UUID, Integer> overdueActions = actions.overdueOf(ids, today);
        Map<UUID, Integer> unanswered = questions.of(ids);
        Map<UUID, Integer> overdueCommitments = commitments.overdueOf(ids, today);
        return reports.map(report -> TeamMember.of(
                report,
                readiness.getOrDefault(report.id(), List.of()),
                overdueActions.getOrDefault(report.id(), 0),
                unanswered.getOrDefault(report.id(), 0),
                overdueCommitments.getOrDefault(report.id(), 0)));
    }
}
