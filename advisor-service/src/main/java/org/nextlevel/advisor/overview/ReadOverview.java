package org.nextlevel.advisor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nextlevel.advisor.advice.AdviceView;
import org.nextlevel.advisor.advice.GiveAdvice;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.goal.CareerGoal;
import org.nextlevel.advisor.growth.goal.CareerGoals;
import org.nextlevel.advisor.growth.plan.PlanSummary;
import org.nextlevel.advisor.growth.plan.SummarizePlan;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.summary.ReadinessSummary;
import org.nextlevel.advisor.readiness.summary.TimingSummary;
import org.nextlevel.advisor.readiness.timing.AssessTiming;
import org.nextlevel.engine.timing.CaseStanding;
import org.nextlevel.kit.problem.Forbidden;

/** Reads what a person sees first, in as many queries however much there is. */
@ApplicationScoped
class ReadOverview {
    private final Subjects subjects;
    private final Frameworks frameworks;
    private final CareerGoals goals;
    private final AssessReadiness readiness;
    private final AssessTiming timing;
    private final SummarizePlan plans;
    private final GiveAdvice advice;
    private final Clock clock;

    ReadOverview(
            Subjects subjects,
            Frameworks frameworks,
            CareerGoals goals,
            AssessReadiness readiness,
            AssessTiming timing,
            SummarizePlan plans,
            GiveAdvice advice,
            Clock clock) {
        this.subjects = subjects;
        this.frameworks = frameworks;
        this.goals = goals;
        this.readiness = readiness;
        this.timing = timing;
        this.plans = plans;
        this.advice = advice;
        this.clock = clock;
    }

    /**
     * The overview of the caller.
     *
     * @param person the caller's id, or {@code me}
     * @throws Forbidden when it is somebody else's
     */
    @Transactional
    PeopleNames.Unnamed<EmployeeOverview> of(String person) {
        Subject subject = subjects.open(person, "overview-read");
        if (!subject.isCaller()) {
            throw new Forbidden("What somebody sees first is for that person alone.");
        }
        return of(subject);
    }

    private PeopleNames.Unnamed<EmployeeOverview> of(Subject subject) {
        Employee employee = subject.employee();
        Optional<Ladder> ladder = frameworks.findLatest(employee.framework()).map(Framework::ladder);
        FrameworkNames names = new FrameworkNames(ladder);
        Optional<String> goal = goals.findOf(employee.id()).map(CareerGoal::targetLevel);
        Optional<ReadinessSummary> ready = ladder.flatMap(known -> target(known, employee, goal))
                .map(target -> ReadinessSummary.of(readiness.assess(subject, target, Perspective.OWN, null)));
        TimingSummary when = TimingSummary.of(
                timing.assess(subject, Perspective.OWN),
                CaseStanding.of(ready.map(ReadinessSummary::verdict).orElse(null)));
        PeopleNames.Unnamed<PlanSummary> plan = plans.of(employee.id(), names, LocalDate.now(clock));
        PeopleNames.Unnamed<AdviceView> told = advice.about(subject);
        Instant now = clock.instant();
        return naming -> new EmployeeOverview(
                naming.of(employee.id()),
                naming.ofNullable(employee.managerId()),
                employee.framework(),
                names.level(employee.level()),
                goal.map(names::level).orElse(null),
                now,
                ready.orElse(null),
                when,
                plan.named(naming),
                told.named(naming));
    }

    private static Optional<String> target(Ladder ladder, Employee employee, Optional<String> goal) {
        List<String> next = ladder.exists(employee.level()) ? ladder.nextAfter(employee.level()) : List.of();
        return goal.filter(ladder::exists).or(() -> next.size() == 1 ? Optional.of(next.getFirst()) : Optional.empty());
    }
}
