package org.nextlevel.advisor.readiness.timing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.timing.factor.MajorWin;

/**
 * Which evidence is a major win (M5.1): somebody else confirms it, nobody disagrees, and it has a measured
 * result or a manager above calls it one. Whether it is above the present level is told and decides nothing. Whose word counts is the rule of readiness.
 */
final class MajorWins {
    private MajorWins() {}

    /** @param above the levels above the present one; empty where none is known */
    static List<MajorWin> of(List<EvidenceFact> evidence, Set<String> above) {
        return evidence.stream().flatMap(piece -> win(piece, above).stream()).toList();
    }

    private static Optional<MajorWin> win(EvidenceFact fact, Set<String> above) {
        boolean aboveLevel =
                fact.claims().stream().anyMatch(claim -> above.contains(claim.level())) && fact.isConfirmedAt(above);
        boolean marked = fact.isMarkedAsWin();
        return fact.isConfirmed() && !fact.isDisputed() && (fact.quantified() || marked)
                ? Optional.of(new MajorWin(fact.id(), fact.occurredOn(), aboveLevel, fact.quantified(), marked))
                : Optional.empty();
    }
}
