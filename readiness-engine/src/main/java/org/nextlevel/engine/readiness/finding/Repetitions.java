package org.nextlevel.engine.readiness.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.WeightReason;

/** Pieces that say the same in the same words: one of them counts (M1.4). */
final class Repetitions {
    private static final Comparator<EvidenceForRequirement> WORD_FIRST = Comparator.comparing(
                    (EvidenceForRequirement piece) -> piece.why() == WeightReason.UNATTESTED)
            .thenComparing(EvidenceForRequirement::counts, Comparator.reverseOrder());

    private Repetitions() {}

    /**
     * The same pieces, of which each repetition counts nothing. First comes one of which somebody said something, so that logging
     * it again is no way round who disagreed; then the one that is worth most, then the oldest.
     */
    static List<EvidenceForRequirement> leftOut(List<EvidenceForRequirement> oldestFirst) {
        Map<UUID, EvidenceForRequirement> first = new HashMap<>();
        oldestFirst.stream()
                .filter(EvidenceForRequirement::isAtLevel)
                .forEach(piece -> first.merge(
                        piece.text(), piece, (one, other) -> WORD_FIRST.compare(other, one) < 0 ? other : one));
        return oldestFirst.stream()
                .map(piece -> piece.doesCount() && first.get(piece.text()) != piece ? piece.asRepetition() : piece)
                .toList();
    }
}
