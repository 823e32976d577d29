package org.nextlevel.advisor.readiness.reassessment;

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
import java.util.stream.Stream;
import org.nextlevel.advisor.agreement.Agreements;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.PinnedVersions;
import org.nextlevel.advisor.copy.opportunity.NoOpportunities;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.advisor.readiness.assessment.StoreAssessments;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;
import org.nextlevel.kit.trace.StepsOfMany;

/** Assesses people for each next level, as they see it and as their direct manager does. */
@ApplicationScoped
class AssessPeople {
    private final Employees employees;
    private final Frameworks frameworks;
    private final PinnedVersions pinned;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final Agreements agreements;
    private final StoreAssessments store;
    private final Queue queue;
    private final Clock clock;

    AssessPeople(
            Employees employees,
            Frameworks frameworks,
            PinnedVersions pinned,
            Evidences evidences,
            NoOpportunities noOpportunities,
            Agreements agreements,
            StoreAssessments store,
            Queue queue,
            Clock clock) {
        this.employees = employees;
        this.frameworks = frameworks;
        this.pinned = pinned;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.agreements = agreements;
        this.store = store;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Assesses people in the caller's transaction, with the same number of queries however many people and pieces of
     * evidence there are, and one for each framework and each verdict that changed. Nobody else assesses the same people
     * meanwhile, so that the last to do it has seen all that was there.
     *
     * @param triggers what may have changed the assessment, by person
     * @param steps the steps of the traces by which the triggers came
     * @return how many people's verdicts changed
     */
    int assess(Map<UUID, List<AssessmentTrigger>> triggers, StepsOfMany<UUID> steps) {
        queue.hold(triggers.keySet());
        Map<UUID, Employee> people = employees.hereById(triggers.keySet());
        var inputs = new AssessmentInputs(
                frameworksOf(people),
                pinned.of(people.keySet()),
                noOpportunities.of(people.keySet()),
                agreements.of(people.keySet()),
                LocalDate.now(clock));
        List<StoredAssessment> latest = new ArrayList<>();
        Set<UUID> without = new HashSet<>(people.keySet());
        evidences.each(people.keySet(), (person, evidence) -> {
            without.remove(person);
            latest.addAll(inputs.assess(people.get(person), evidence));
        });
        without.forEach(person -> latest.addAll(inputs.assess(people.get(person), List.of())));
        return store(triggers, latest, steps);
    }

    /**
     * Only now queue and directory are held, in the order in which events hold them: whoever takes an event over waits for a few
     * statements, not for assessments. Of who was erased or left meanwhile nothing is kept.
     */
    private int store(
            Map<UUID, List<AssessmentTrigger>> triggers, List<StoredAssessment> latest, StepsOfMany<UUID> steps) {
        Map<UUID, List<AssessmentTrigger>> causes = withWhatCame(triggers);
        Set<UUID> here = employees.hold(triggers.keySet());
        return store.store(
                triggers.keySet(),
                latest.stream()
                        .filter(one -> here.contains(one.key().employee()))
                        .toList(),
                causes,
                steps);
    }

    /** What was read may hold what a trigger tells of that came meanwhile, which is a cause as well. */
    private Map<UUID, List<AssessmentTrigger>> withWhatCame(Map<UUID, List<AssessmentTrigger>> triggers) {
        Map<UUID, List<AssessmentTrigger>> all = new HashMap<>(triggers);
        queue.holdNoted(triggers.keySet())
                .forEach((person, noted) -> all.merge(
                        person,
                        noted,
                        (taken, more) -> Stream.concat(taken.stream(), more.stream())
                                .distinct()
                                .toList()));
        return all;
    }

    private Map<String, Framework> frameworksOf(Map<UUID, Employee> people) {
        Map<String, Framework> known = new HashMap<>();
        people.values().stream()
                .map(Employee::framework)
                .distinct()
                .forEach(key -> frameworks.findLatest(key).ifPresent(framework -> known.put(key, framework)));
        return known;
    }
}
