package org.nextlevel.engine.readiness.finding;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.PiecesForRequirement;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What somebody shows of one competency, in any order, and what was found in it. A requirement is looked at once, as long as time
 * changes nothing of it, so that who asks again pays for what differs; what was found goes with the evidence. Not for several threads.
 */
final class CompetencyEvidence {
    private final List<EvidenceFact> pieces;
    private final ReadinessPolicy policy;

    private final Map<Requirement, Seen> seen = new IdentityHashMap<>(2);

    /** Shared with what has some pieces more: what a piece is worth does not depend on the others. */
    private final Map<Requirement, PiecesForRequirement> looks;

    /** Asked for by few, and costly: made when it is. */
    private @Nullable NavigableSet<LocalDate> turns;

    CompetencyEvidence(List<EvidenceFact> pieces, ReadinessPolicy policy) {
        this(pieces, policy, new IdentityHashMap<>(2));
    }

    private CompetencyEvidence(
            List<EvidenceFact> pieces, ReadinessPolicy policy, Map<Requirement, PiecesForRequirement> looks) {
        this.pieces = pieces;
        this.policy = policy;
        this.looks = looks;
    }

    private record Seen(RequirementFinding finding, LocalDate on) {}

    /** What it says of a requirement for its competency, whatever else each piece demonstrates. */
    RequirementFinding finding(Requirement requirement, LocalDate today) {
        Seen before = seen.get(requirement);
        if (before != null && !turnsBetween(before.on(), today)) {
            return before.finding();
        }
        PiecesForRequirement look = looks.computeIfAbsent(requirement, one -> new PiecesForRequirement(one, policy));
        RequirementFinding finding = RequirementFinding.of(requirement, policy, look.of(pieces, today));
        seen.put(requirement, new Seen(finding, today));
        return finding;
    }

    List<EvidenceFact> pieces() {
        return pieces;
    }

    /** The same with some pieces more, each in the place of that with its id where there is one. */
    CompetencyEvidence with(List<EvidenceFact> others) {
        Map<UUID, EvidenceFact> all = new LinkedHashMap<>();
        pieces.forEach(piece -> all.put(piece.id(), piece));
        others.forEach(piece -> all.put(piece.id(), piece));
        return new CompetencyEvidence(List.copyOf(all.values()), policy, looks);
    }

    /** The first day after another on which one of the pieces becomes too old to count, or fades; null when there is none. */
    @Nullable
    LocalDate turnAfter(LocalDate day) {
        return turns().higher(day);
    }

    /** Whether what the pieces are worth may differ between two days because they are two. */
    private boolean turnsBetween(LocalDate one, LocalDate other) {
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
