package org.nextlevel.advisor.readiness.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.advisor.agreement.move.CountUnansweredQuestions;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.readiness.assessment.Assessments;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Reads the direct reports of a manager, in as many queries however many they are; each look is written into the audit. */
@ApplicationScoped
class ReadTeam {
    private static final String READ = "team-read";

    private final Subjects subjects;
    private final Employees employees;
    private final Frameworks frameworks;
    private final Assessments assessments;
    private final CountUnansweredQuestions questions;
    private final OverdueActions actions;
    private final OverdueCommitments commitments;
    private final Audit audit;
    private final Clock clock;

    ReadTeam(
            Subjects subjects,
            Employees employees,
            Frameworks frameworks,
            Assessments assessments,
            CountUnansweredQuestions questions,
            OverdueActions actions,
            OverdueCommitments commitments,
            Audit audit,
            Clock clock) {
        this.subjects = subjects;
        this.employees = employees;
        this.frameworks = frameworks;
        this.assessments = assessments;
        this.questions = questions;
        this.actions = actions;
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of the caller's direct reports in the order of their ids, with what waits in the whole team.
     *
     * @param employee the caller's id, or {@code me}
     * @throws Forbidden when it is somebody else's
     */
    @Transactional
    PeopleNames.Unnamed<TeamView> page(String employee, PageRequest page) {
        UUID manager = subjects.findMe(employee).map(Employee::id).orElseGet(() -> refuse(employee));
        Page<Employee> reports = employees.reportsOf(manager, page);
        List<UUID> ids = reports.items().stream().map(Employee::id).toList();
        audit.record(READ, ids);
        boolean isWhole = page.cursor() == null && reports.next() == null;
        Set<UUID> team = isWhole ? Set.copyOf(ids) : employees.reportsOf(manager);
        OpenThings open = open(team);
        Map<UUID, List<StoredAssessment>> readiness = assessments.sharedOf(ids).stream()
                .collect(Collectors.groupingBy(one -> one.key().employee()));
        Map<String, FrameworkNames> names = names(reports.items());
        return naming -> TeamView.of(
                reports.map(report -> TeamMember.of(
                        report,
                        readiness.getOrDefault(report.id(), List.of()),
                        names.get(report.framework()),
                        open,
                        naming)),
                TeamView.TeamTotals.of(team.size(), open));
    }

    /** The caller, when it is they after all: ids may be written in other ways. */
    private UUID refuse(String employee) {
        // Whoever may not even know of the person is told nothing of teams.
        Subject asked = subjects.open(employee, READ);
        if (asked.isCaller()) {
            return asked.employee().id();
        }
        throw new Forbidden("A team is shown to its direct manager alone.");
    }

    private OpenThings open(Set<UUID> team) {
        LocalDate today = LocalDate.now(clock);
        return new OpenThings(actions.overdueOf(team, today), questions.of(team), commitments.overdueOf(team, today));
    }

    private Map<String, FrameworkNames> names(List<Employee> reports) {
        return reports.stream()
                .map(Employee::framework)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), frameworks::names));
    }
}
