package org.nextlevel.advisor.readiness.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.trace.StepsOfMany;

/** Stores the latest assessments and what changed in them, and tells others when a verdict changed. */
@ApplicationScoped
public class StoreAssessments {
    private final Assessments assessments;
    private final Employees employees;
    private final Outbox outbox;
    private final Clock clock;

    StoreAssessments(Assessments assessments, Employees employees, Outbox outbox, Clock clock) {
        this.assessments = assessments;
        this.employees = employees;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Stores assessments in five statements however many there are, one more when a verdict changed that managers see, and one for each
     * verdict that changed.
     *
     * @param employees all who were assessed, those with nothing to assess included
     * @param latest all their assessments
     * @param triggers what may have changed them, by person
     * @param steps in whose trace each of them is assessed, and is told of
     * @return how many people's verdicts changed
     */
    public int store(
            Collection<UUID> employees,
            List<StoredAssessment> latest,
            Map<UUID, List<AssessmentTrigger>> triggers,
            StepsOfMany<UUID> steps) {
        Map<AssessmentKey, StoredAssessment> before = assessments.of(employees);
        List<StoredAssessment> written = new ArrayList<>();
        List<StoredAssessment> confirmed = new ArrayList<>();
        List<AssessmentDelta> changes = new ArrayList<>();
        for (StoredAssessment now : latest) {
            StoredAssessment former = before.get(now.key());
            if (now.differs(former)) {
                written.add(now);
                changes.add(AssessmentDelta.of(
                        former, now, triggers.getOrDefault(now.key().employee(), List.of()), clock.instant()));
            } else if (!now.equals(former)) {
                confirmed.add(now);
            }
        }
        Set<AssessmentKey> gone = new HashSet<>(before.keySet());
        latest.forEach(now -> gone.remove(now.key()));
        assessments.write(written);
        assessments.confirm(confirmed);
        assessments.remember(changes);
        assessments.forget(gone);
        return tell(changes, steps);
    }

    /** Of those alone whose managers see the change. */
    private Map<UUID, List<UUID>> linesOf(List<AssessmentDelta> changes) {
        return employees.linesOf(changes.stream()
                .filter(AssessmentDelta::isShared)
                .map(AssessmentDelta::employee)
                .collect(Collectors.toSet()));
    }

    private int tell(List<AssessmentDelta> changes, StepsOfMany<UUID> steps) {
        List<AssessmentDelta> ofVerdict =
                changes.stream().filter(AssessmentDelta::isOfVerdict).toList();
        Map<UUID, List<UUID>> lines = linesOf(ofVerdict);
        ofVerdict.forEach(change -> {
            steps.join(change.employee());
            outbox.append(change.event(), change.notice(lines.getOrDefault(change.employee(), List.of())));
        });
        return ofVerdict.stream()
                .map(AssessmentDelta::employee)
                .collect(Collectors.toSet())
                .size();
    }
}
