package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * Which evidence a draft speaks of, each piece once. The best piece for each requirement beyond the current role comes first;
 * the accomplishments choose from what is left; the rest fills up the work of the next level. Where nothing is left for the
 * accomplishments, a third of that work is told as such: a proposal has both parts (M4.1). Filler stands beside nothing else.
 *
 * @param beyond in the framework's order of requirements
 * @param accomplishments the measured ones first
 */
record DraftEvidence(List<EvidenceCandidate> beyond, List<EvidenceCandidate> accomplishments) {

    /**
     * Chooses.
     *
     * @param words how a piece reads, by its id; what has none is left out
     */
    static DraftEvidence of(DraftFacts facts, Map<UUID, EvidenceWording> words) {
        List<EvidenceCandidate> told = candidates(facts, words)
                .filter(one -> words.containsKey(one.evidence()))
                .toList();
        Substance least = told.stream()
                .map(EvidenceCandidate::substance)
                .min(Comparator.naturalOrder())
                .filter(best -> best.compareTo(Substance.WORK) > 0)
                .orElse(Substance.WORK);
        return new Choice(
                        facts.beyond(),
                        told.stream()
                                .filter(one -> one.substance().compareTo(least) <= 0)
                                .toList())
                .made();
    }

    /** The ids of what could be chosen, the strongest first. */
    static List<UUID> ids(DraftFacts facts, int most) {
        return candidates(facts, Map.of())
                .sorted(EvidenceCandidate.STRONGEST)
                .map(EvidenceCandidate::evidence)
                .distinct()
                .limit(most)
                .toList();
    }

    /** The same without its weakest pieces; of a part that has any, one stays while there are two. */
    DraftEvidence atMost(int pieces) {
        List<EvidenceCandidate> kept = new ArrayList<>(all().toList());
        while (kept.size() > pieces) {
            kept.stream()
                    .filter(one -> pieces < 2 || !isLast(one, kept))
                    .max(EvidenceCandidate.STRONGEST)
                    .ifPresent(kept::remove);
        }
        return new DraftEvidence(
                beyond.stream().filter(kept::contains).toList(),
                accomplishments.stream().filter(kept::contains).toList());
    }

    /** Those of both parts. */
    Stream<EvidenceCandidate> all() {
        return Stream.concat(beyond.stream(), accomplishments.stream());
    }

    private boolean isLast(EvidenceCandidate one, List<EvidenceCandidate> kept) {
        List<EvidenceCandidate> part = beyond.contains(one) ? beyond : accomplishments;
        return part.stream().filter(kept::contains).count() == 1;
    }

    /** For what the target requires before what the present level does, so that a claim shows the higher one. */
    private static Stream<EvidenceCandidate> candidates(DraftFacts facts, Map<UUID, EvidenceWording> words) {
        return Stream.of(facts.next(), facts.current())
                .flatMap(requirements ->
                        RequirementFinding.of(requirements, facts.policy(), facts.evidence(), facts.today()).stream())
                .flatMap(finding -> finding.counting().stream()
                        .map(piece -> new EvidenceCandidate(
                                finding.requirement(), piece, Substance.of(piece, words.get(piece.evidenceId())))));
    }

    private static final class Choice {
        private static final int MOST_BEYOND = 6;
        private static final int MOST_ACCOMPLISHMENTS = 5;

        /** As many accomplishments that nothing bears out are told, and only where there are no others. */
        private static final int MOST_TOLD_ALONE = 2;

        private final List<Requirement> order;
        private final List<EvidenceCandidate> told;
        private final List<EvidenceCandidate> beyond = new ArrayList<>();
        private final List<EvidenceCandidate> accomplishments = new ArrayList<>();
        private final Set<UUID> taken = new HashSet<>();

        Choice(List<Requirement> order, List<EvidenceCandidate> told) {
            this.order = order;
            this.told = told;
        }

        DraftEvidence made() {
            List<List<EvidenceCandidate>> ofEach = order.stream()
                    .map(requirement -> told.stream()
                            .filter(one -> one.requirement().equals(requirement))
                            .sorted(EvidenceCandidate.STRONGEST)
                            .toList())
                    .toList();
            boolean more = takeOneOfEach(ofEach);
            accomplish(EvidenceCandidate::borneOut, MOST_ACCOMPLISHMENTS);
            if (accomplishments.isEmpty()) {
                accomplish(_ -> true, MOST_TOLD_ALONE);
            }
            while (more) {
                more = takeOneOfEach(ofEach);
            }
            shareWithAccomplishments();
            beyond.sort(Comparator.comparingInt(one -> order.indexOf(one.requirement())));
            return new DraftEvidence(List.copyOf(beyond), List.copyOf(accomplishments));
        }

        private boolean takeOneOfEach(List<List<EvidenceCandidate>> ofEach) {
            int before = beyond.size();
            for (List<EvidenceCandidate> candidates : ofEach) {
                candidates.stream()
                        .filter(one -> !taken.contains(one.evidence()))
                        .findFirst()
                        .ifPresent(one -> take(one, beyond, MOST_BEYOND));
            }
            return beyond.size() > before;
        }

        private void accomplish(Predicate<EvidenceCandidate> which, int most) {
            told.stream()
                    .filter(which)
                    .sorted(EvidenceCandidate.MEASURED)
                    .forEach(one -> take(one, accomplishments, most));
        }

        private void shareWithAccomplishments() {
            if (accomplishments.isEmpty()) {
                beyond.stream()
                        .sorted(EvidenceCandidate.MEASURED)
                        .limit(beyond.size() / 3)
                        .forEach(accomplishments::add);
                beyond.removeAll(accomplishments);
            }
        }

        private void take(EvidenceCandidate one, List<EvidenceCandidate> into, int most) {
            if (into.size() < most && taken.add(one.evidence())) {
                into.add(one);
            }
        }
    }
}
