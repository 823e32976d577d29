package org.nextlevel.advisor.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.advisor.assessment.Perspective;
import org.nextlevel.advisor.due.Cause;
import org.nextlevel.advisor.evidence.Evidence;
import org.nextlevel.advisor.evidence.Evidences;
import org.nextlevel.advisor.evidence.NoOpportunities;
import org.nextlevel.advisor.evidence.NoOpportunityStatement;
import org.nextlevel.advisor.framework.Framework;
import org.nextlevel.advisor.framework.Frameworks;
import org.nextlevel.advisor.history.AssessmentKey;
import org.nextlevel.advisor.history.KeepAssessments;
import org.nextlevel.advisor.history.KeptAssessment;
import org.nextlevel.advisor.history.Snapshot;
import org.nextlevel.advisor.people.Employee;
import org.nextlevel.advisor.people.Employees;
import org.nextlevel.advisor.readiness.Assessment;
import org.nextlevel.advisor.readiness.EvidenceFact;
import org.nextlevel.advisor.readiness.NoOpportunity;
import org.nextlevel.advisor.readiness.Readiness;

/** Assesses people for each next level, as they see it and as their direct manager does. */
@ApplicationScoped
class AssessPeople {
    private final Employees employees;
    private final Frameworks frameworks;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final KeepAssessments keep;
    private final Clock clock;

    AssessPeople(
            Employees employees,
            Frameworks frameworks,
            Evidences evidences,
            NoOpportunities noOpportunities,
            KeepAssessments keep,
            Clock clock) {
        this.employees = employees;
        this.frameworks = frameworks;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * In the caller's transaction, with the same number of queries however many people and pieces of evidence there are,
     * and one for each framework and each verdict that changed. Nobody else assesses the same people meanwhile, so that the
     * last to do it has seen all that was there.
     *
     * @param causes the people, each with what may have changed the assessment
     * @return how many people's verdicts changed
     */
    int assess(Map<UUID, List<Cause>> causes) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Employee> people =
                employees.hold(causes.keySet()).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        Map<String, Framework> known = frameworksOf(people);
        Map<UUID, List<NoOpportunityStatement>> none = noOpportunities.of(people.keySet());
        List<KeptAssessment> latest = new ArrayList<>();
        Set<UUID> without = new HashSet<>(people.keySet());
        evidences.each(people.keySet(), (person, evidence) -> {
            without.remove(person);
            latest.addAll(assess(people.get(person), known, evidence, none, today));
        });
        without.forEach(person -> latest.addAll(assess(people.get(person), known, List.of(), none, today)));
        return keep.keep(causes.keySet(), latest, causes);
    }

    private Map<String, Framework> frameworksOf(Map<UUID, Employee> people) {
        Map<String, Framework> known = new HashMap<>();
        people.values().stream()
                .map(Employee::framework)
                .distinct()
                .forEach(key -> frameworks.findLatest(key).ifPresent(framework -> known.put(key, framework)));
        return known;
    }

    private static List<KeptAssessment> assess(
            Employee person,
            Map<String, Framework> known,
            List<Evidence> evidence,
            Map<UUID, List<NoOpportunityStatement>> none,
            LocalDate today) {
        Framework framework = known.get(person.framework());
        if (framework == null) {
            return List.of();
        }
        List<NoOpportunity> withoutOpportunity = none.getOrDefault(person.id(), List.of()).stream()
                .filter(statement -> statement.holds(framework.key(), today))
                .map(NoOpportunityStatement::fact)
                .toList();
        List<KeptAssessment> assessments = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<EvidenceFact> seen = evidence.stream()
                    .filter(piece -> perspective == Perspective.OWN || piece.isSharedWithManager(person.managerId()))
                    .map(piece -> piece.within(framework.key()))
                    .toList();
            for (String target : framework.ladder().nextAfter(person.level())) {
                Assessment assessment = Readiness.assess(
                        framework.ladder().requirementsOf(target), framework.policy(), seen, withoutOpportunity, today);
                assessments.add(new KeptAssessment(
                        new AssessmentKey(person.id(), target, perspective),
                        framework.key(),
                        framework.number(),
                        today,
                        null,
                        Snapshot.of(assessment)));
            }
        }
        return assessments;
    }
}
