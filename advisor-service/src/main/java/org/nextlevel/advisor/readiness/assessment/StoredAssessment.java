package org.nextlevel.advisor.readiness.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.Verdict;

/**
 * An assessment as it is kept.
 *
 * @param framework key; with {@code frameworkVersion} what it was computed with
 * @param reviewOn the first later day on which time alone may change it; null when none is known
 */
public record StoredAssessment(
        AssessmentKey of,
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

    /**
     * The causes that have to do with the change. What happened to a piece of evidence is told only where that piece
     * counts otherwise, so that nobody learns of evidence which they do not see.
     */
    List<AssessmentTrigger> causes(List<AssessmentTrigger> all, List<RequirementChange> changes) {
        Set<String> pieces = changes.stream()
                .flatMap(change -> change.evidence().stream())
                .map(piece -> piece.evidenceId().toString())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(cause -> !isOfEvidence(cause) || pieces.contains(cause.object()))
                .filter(cause -> of.perspective() == Perspective.OWN || !isPrivate(cause))
                .toList();
    }

    /** A posting is its owner's secret. */
    private static boolean isPrivate(AssessmentTrigger cause) {
        return cause.type().startsWith("Posting");
    }

    private static boolean isOfEvidence(AssessmentTrigger cause) {
        return Stream.of("Evidence", "Claims", "Attestation").anyMatch(cause.type()::startsWith);
    }
}
