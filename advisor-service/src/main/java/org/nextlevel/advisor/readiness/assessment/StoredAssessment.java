package org.nextlevel.advisor.readiness.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.Verdict;

/**
 * The latest assessment for one key, as it is stored.
 *
 * @param framework key; with {@code frameworkVersion} what it was computed with
 * @param reviewOn the first later day on which time alone may change it; null when none is known
 */
public record StoredAssessment(
        AssessmentKey key,
        String framework,
        long frameworkVersion,
        LocalDate assessedOn,
        LocalDate reviewOn,
        AssessmentSnapshot snapshot) {

    Verdict verdict() {
        return snapshot.verdict();
    }

    /** Whether it says something else than the one before; null when there was none. */
    boolean differs(StoredAssessment before) {
        return before == null || !snapshot.equals(before.snapshot);
    }

    /** Those triggers that have to do with the changes, as far as whoever sees this assessment may learn of them. */
    List<AssessmentTrigger> causes(List<AssessmentTrigger> triggers, List<RequirementChange> changes) {
        Set<String> pieces = changes.stream()
                .flatMap(change -> change.evidence().stream())
                .map(piece -> piece.evidenceId().toString())
                .collect(Collectors.toSet());
        return triggers.stream()
                .filter(trigger -> switch (TriggerType.disclosureOf(trigger.type())) {
                    case TO_ALL -> true;
                    case WITH_THE_EVIDENCE -> pieces.contains(trigger.object());
                    case TO_THE_PERSON -> key.perspective() == Perspective.OWN;
                })
                .toList();
    }
}
