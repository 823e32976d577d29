package org.nextlevel.engine.readiness.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;

/**
 * Which piece of evidence carries which requirement: one piece carries so many at most, so that nobody is ready by one sentence
 * that claims everything (M1.4). A requirement is demonstrated only with a piece that carries it; the others add to its worth.
 * As many requirements as possible are carried, what is new at the level and what weighs more before the rest, so that a
 * further piece never takes a carrier away.
 */
final class Allotment {
    /** Two pieces of the same worth are told apart by their day, then by their text. */
    private static final Comparator<EvidenceForRequirement> STRONGEST_FIRST = Comparator.comparing(
                    EvidenceForRequirement::counts, Comparator.reverseOrder())
            .thenComparing(EvidenceForRequirement::occurredOn)
            .thenComparing(EvidenceForRequirement::evidenceId);

    private final List<RequirementFinding> findings;
    private final ReadinessPolicy policy;
    private final int most;
    private final Map<UUID, List<Integer>> carried = new HashMap<>();
    private final Set<UUID> broad = new HashSet<>();

    private Allotment(List<RequirementFinding> findings, ReadinessPolicy policy) {
        this.findings = findings;
        this.policy = policy;
        this.most = policy.proofRules().requirementsPerPiece();
    }

    /** The same findings; those that no piece carries say so, and are not demonstrated. */
    static List<RequirementFinding> among(List<RequirementFinding> findings, ReadinessPolicy policy) {
        return new Allotment(findings, policy).allotted(_ -> true);
    }

    /** The same where it is known that only some texts speak to more than one requirement. */
    static List<RequirementFinding> among(
            List<RequirementFinding> findings, Set<UUID> several, ReadinessPolicy policy) {
        return several.isEmpty() ? findings : new Allotment(findings, policy).allotted(several::contains);
    }

    private List<RequirementFinding> allotted(Predicate<UUID> mayBeBroad) {
        Map<UUID, Integer> supports = new HashMap<>();
        for (RequirementFinding finding : findings) {
            for (EvidenceForRequirement piece : finding.counting()) {
                if (mayBeBroad.test(piece.text())) {
                    supports.merge(piece.text(), 1, Integer::sum);
                }
            }
        }
        supports.forEach((text, number) -> {
            if (number > most) {
                broad.add(text);
            }
        });
        if (broad.isEmpty()) {
            return findings;
        }
        inOrder().forEach(place -> take(place, new HashSet<>()));
        return IntStream.range(0, findings.size())
                .mapToObj(place -> findings.get(place).carriedBy(piece -> carries(piece, place), policy))
                .toList();
    }

    private boolean carries(EvidenceForRequirement piece, int place) {
        return !broad.contains(piece.text())
                || carried.getOrDefault(piece.text(), List.of()).contains(place);
    }

    /** Those that need one of the broad pieces, in the order in which they may choose. */
    private List<Integer> inOrder() {
        Comparator<RequirementFinding> first = Comparator.comparing((RequirementFinding finding) -> !finding.counted())
                .thenComparing(finding -> !finding.requirement().own())
                .thenComparing(finding -> finding.requirement().weight(), Comparator.reverseOrder());
        return IntStream.range(0, findings.size())
                .boxed()
                .filter(place ->
                        findings.get(place).counting().stream().allMatch(piece -> broad.contains(piece.text())))
                .sorted(Comparator.comparing(findings::get, first))
                .toList();
    }

    /** Gives a requirement a piece; where all are given away, one that has another takes that other. */
    private boolean take(int place, Set<UUID> tried) {
        List<EvidenceForRequirement> pieces =
                findings.get(place).counting().stream().sorted(STRONGEST_FIRST).toList();
        for (EvidenceForRequirement piece : pieces) {
            if (tried.add(piece.text()) && give(piece.text(), place, tried)) {
                return true;
            }
        }
        return false;
    }

    private boolean give(UUID text, int place, Set<UUID> tried) {
        List<Integer> has = carried.computeIfAbsent(text, _ -> new ArrayList<>());
        if (has.size() < most) {
            return has.add(place);
        }
        for (int other : List.copyOf(has)) {
            if (take(other, tried)) {
                has.remove((Integer) other);
                return has.add(place);
            }
        }
        return false;
    }
}
