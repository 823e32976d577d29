package org.nextlevel.advisor.advice.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.evidence.LoggedEvidence;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.posting.Postings;
import org.nextlevel.advisor.growth.goal.CareerGoal;
import org.nextlevel.advisor.growth.goal.CareerGoals;
import org.nextlevel.advisor.promotion.conversation.meeting.Meetings;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.timing.AssessTiming;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/**
 * Brings together the facts of one person that rules read, in a number of queries that does not depend on how much
 * evidence there is. Where the framework or the level is not known here, what needs it is null, 0 or empty.
 */
@ApplicationScoped
public class GatherFacts {
    private final AssessReadiness readiness;
    private final AssessTiming timing;
    private final Evidences evidences;
    private final Frameworks frameworks;
    private final CareerGoals goals;
    private final CaseFacts cases;
    private final GrowthFacts growth;
    private final Postings postings;
    private final Meetings meetings;
    private final Clock clock;

    GatherFacts(
            AssessReadiness readiness,
            AssessTiming timing,
            Evidences evidences,
            Frameworks frameworks,
            CareerGoals goals,
            CaseFacts cases,
            GrowthFacts growth,
            Postings postings,
            Meetings meetings,
            Clock clock) {
        this.readiness = readiness;
        this.timing = timing;
        this.evidences = evidences;
        this.frameworks = frameworks;
        this.goals = goals;
        this.cases = cases;
        this.growth = growth;
        this.postings = postings;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * The facts of today.
     *
     * @param perspective OWN only for the person; the goal is read in it alone
     */
    public Facts of(Subject subject, Perspective perspective) {
        Employee employee = subject.employee();
        LocalDate today = LocalDate.now(clock);
        Facts.Builder facts = Facts.builder();
        Optional<CareerGoal> goal = perspective == Perspective.OWN ? goals.findOf(employee.id()) : Optional.empty();
        Ladder ladder = frameworks
                .findLatest(employee.framework())
                .map(Framework::ladder)
                .filter(known -> known.exists(employee.level()))
                .orElse(null);
        LadderPosition position = new LadderPosition(employee, ladder, goal, today);
        position.tell(facts);
        List<LoggedEvidence> logged = evidence(subject, perspective);
        List<EvidenceFact> evidence = logged.stream().map(LoggedEvidence::fact).toList();
        if (ladder != null) {
            readiness(subject, perspective, position, evidence, facts);
        }
        EvidenceFacts.tell(logged, position, today, facts);
        timing(subject, perspective, today, evidence, facts);
        growth.tell(employee.id(), perspective, facts);
        if (perspective == Perspective.OWN) {
            goal(subject, position, goal, today, evidence, facts);
            facts.with(Fact.CONFIRMED_POSTINGS, postings.numberOf(employee));
        }
        return facts.build();
    }

    private void readiness(
            Subject subject,
            Perspective perspective,
            LadderPosition position,
            List<EvidenceFact> evidence,
            Facts.Builder facts) {
        String current = subject.employee().level();
        ReadinessFacts.tellCurrent(
                readiness
                        .assess(subject, current, perspective, null, () -> evidence)
                        .assessment(),
                facts);
        if (position.target() != null) {
            ReadinessFacts.tellTarget(
                    readiness
                            .assess(subject, position.target(), perspective, null, () -> evidence)
                            .assessment(),
                    facts);
        }
    }

    private List<LoggedEvidence> evidence(Subject subject, Perspective perspective) {
        Employee employee = subject.employee();
        return perspective == Perspective.OWN
                ? evidences.ownLogged(employee.id(), employee.framework(), employee.managerId())
                : evidences.sharedLogged(
                        employee.id(),
                        employee.framework(),
                        employee.managerId(),
                        subject.viewer(),
                        subject.isSeenByDirectManager());
    }

    private void timing(
            Subject subject,
            Perspective perspective,
            LocalDate today,
            List<EvidenceFact> evidence,
            Facts.Builder facts) {
        var verdict = timing.assess(subject, perspective, today, evidence);
        facts.with(Fact.TIMING, verdict.verdict().name())
                .with(
                        Fact.SIGNALS,
                        verdict.inForce().stream()
                                .map(one -> one.kind().toString())
                                .distinct()
                                .toList())
                .with(
                        Fact.UPCOMING_SIGNALS,
                        verdict.upcoming().stream()
                                .map(one -> one.kind().toString())
                                .distinct()
                                .toList())
                .with(Fact.EARLIEST_BETTER_DATE, text(verdict.earliestBetterDate()));
    }

    private void goal(
            Subject subject,
            LadderPosition position,
            Optional<CareerGoal> goal,
            LocalDate today,
            List<EvidenceFact> evidence,
            Facts.Builder facts) {
        boolean asked = cases.tell(subject.employee().id(), facts);
        facts.with(Fact.HAS_GOAL, goal.isPresent())
                .with(Fact.GOAL_REACHED, position.goalReached())
                .with(Fact.ASKED, asked || goal.map(CareerGoal::askedOn).isPresent())
                .with(
                        Fact.WAITS_FOR_REVIEW_CYCLE,
                        goal.map(CareerGoal::waitsForReviewCycle).orElse(false));
        // A meeting with a time is surer than the day that somebody had in mind.
        meetings.findPlannedOf(subject.employee().id())
                .filter(day -> !day.isBefore(today))
                .or(() -> goal.map(CareerGoal::conversationOn).filter(day -> !day.isBefore(today)))
                .ifPresent(day -> {
                    var verdict = timing.assess(subject, Perspective.OWN, day, evidence);
                    facts.with(Fact.PLANNED_ON, day.toString())
                            .with(Fact.PLANNED_TIMING, verdict.verdict().name())
                            .with(Fact.PLANNED_BETTER_DATE, text(verdict.earliestBetterDate()));
                });
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
