package org.nextlevel.engine.readiness.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * What somebody shows of one competency, in any order. It is told from other evidence by being another object, so that who
 * remembers by it compares no pieces.
 */
public final class CompetencyEvidence {
    private final List<EvidenceFact> pieces;
    private final ReadinessPolicy policy;

    /** Asked for by few, and costly: made when it is. */
    private @Nullable NavigableSet<LocalDate> turns;

    CompetencyEvidence(List<EvidenceFact> pieces, ReadinessPolicy policy) {
        this.pieces = pieces;
        this.policy = policy;
    }

    public List<EvidenceFact> pieces() {
        return pieces;
    }

    /** The same with some pieces more, each in the place of that with its id where there is one. */
    CompetencyEvidence with(List<EvidenceFact> others) {
        Map<UUID, EvidenceFact> all = new LinkedHashMap<>();
        pieces.forEach(piece -> all.put(piece.id(), piece));
        others.forEach(piece -> all.put(piece.id(), piece));
        return new CompetencyEvidence(List.copyOf(all.values()), policy);
    }

    /** The first day after another on which one of the pieces becomes too old to count, or fades; null when there is none. */
    public @Nullable LocalDate turnAfter(LocalDate day) {
        return turns().higher(day);
    }

    /** Whether what the pieces are worth may differ between two days because they are two. */
    public boolean turnsBetween(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return false;
        }
        LocalDate turn = turnAfter(one.isBefore(other) ? one : other);
        return turn != null && !turn.isAfter(one.isBefore(other) ? other : one);
    }

    private NavigableSet<LocalDate> turns() {
        if (turns == null) {
            turns = new TreeSet<>();
            for (EvidenceFact piece : pieces) {
                turns.add(firstBeyond(piece.occurredOn(), policy.recencyMonths()));
                if (policy.worth().isFading()) {
                    turns.add(firstBeyond(piece.occurredOn(), policy.worth().fadesAfterMonths()));
                }
            }
        }
        return turns;
    }

    /** The first day whose date, those months back, is after the work: months differ in length, so days are tried. */
    private static LocalDate firstBeyond(LocalDate occurredOn, int months) {
        LocalDate day = occurredOn.plusMonths(months);
        while (!occurredOn.isBefore(day.minusMonths(months))) {
            day = day.plusDays(1);
        }
        return day;
    }
}
