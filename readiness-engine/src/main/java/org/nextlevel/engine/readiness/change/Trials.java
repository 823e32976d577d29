package org.nextlevel.engine.readiness.change;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.readiness.Assessor;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.finding.EvidenceByCompetency;

/** What a question's answer would be with some changes. Who tries many sets of changes pays for what differs. Not for several threads. */
final class Trials {
    private final ReadinessQuestion question;
    private final Assessor assessor;
    private final Map<UUID, EvidenceFact> pieces;
    private final EvidenceByCompetency evidence;

    /** A change is tried in many sets, and makes the same pieces in each. */
    private final Map<ReadinessStep, List<EvidenceFact>> made = new IdentityHashMap<>();

    Trials(ReadinessQuestion question) {
        this.question = question;
        assessor = new Assessor(question);
        pieces = question.evidence().stream().collect(Collectors.toMap(EvidenceFact::id, Function.identity()));
        evidence = EvidenceByCompetency.of(question.evidence(), question.policy());
    }

    Verdict verdict(List<ReadinessStep> changes) {
        Hypothesis then = with(changes);
        return assessor.verdict(evidence.with(then.pieces()), then.day());
    }

    /** The first later day on which time reaches a better verdict than this, of so many on which it may; null for none. */
    @Nullable
    LocalDate firstBetter(List<ReadinessStep> changes, Verdict than, int days) {
        Hypothesis then = with(changes);
        return assessor.firstBetter(evidence.with(then.pieces()), then.day(), than, days);
    }

    private Hypothesis with(List<ReadinessStep> changes) {
        return Hypothesis.of(
                changes,
                change -> made.computeIfAbsent(change, one -> Hypothesis.pieces(one, pieces, question.today())),
                question.today());
    }
}
