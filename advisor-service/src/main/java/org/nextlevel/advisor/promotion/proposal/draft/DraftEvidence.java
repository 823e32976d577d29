package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * Which evidence a draft speaks of: each piece once, few enough for two pages. The best piece for each requirement beyond the
 * current role comes first; the accomplishments choose from what is left; the rest fills up the work of the next level. Where
 * nothing is left for the accomplishments, a third of that work is told as such: a proposal has both parts (M4.1).
 */
final class DraftEvidence {
    private static final int MOST_BEYOND = 6;
    private static final int MOST_ACCOMPLISHMENTS = 5;

    private final List<EvidenceCandidate> beyond = new ArrayList<>();
    private final List<EvidenceCandidate> accomplishments = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();

    private DraftEvidence() {}

    /**
     * Chooses.
     *
     * @param words how a piece reads, by its id; what has none is left out
     */
    static DraftEvidence of(DraftFacts facts, Map<UUID, EvidenceWording> words) {
        List<List<EvidenceCandidate>> ofEach = facts.beyond().stream()
                .map(requirement -> candidates(facts, List.of(requirement), words)
                        .filter(one -> words.containsKey(one.evidence()))
                        .sorted(EvidenceCandidate.STRONGEST)
                        .toList())
                .toList();
        var strongest = new DraftEvidence();
        boolean more = strongest.takeOneOfEach(ofEach);
        everything(facts, words)
                .filter(one -> words.containsKey(one.evidence()))
                .sorted(EvidenceCandidate.MEASURED)
                .forEach(one -> strongest.take(one, strongest.accomplishments, MOST_ACCOMPLISHMENTS));
        while (more) {
            more = strongest.takeOneOfEach(ofEach);
        }
        strongest.shareWithAccomplishments();
        List<Requirement> order = facts.beyond();
        strongest.beyond.sort(Comparator.comparingInt(one -> order.indexOf(one.requirement())));
        return strongest;
    }

    /** The ids of what could be chosen, the strongest first. */
    static List<UUID> ids(DraftFacts facts, int most) {
        return everything(facts, Map.of())
                .sorted(EvidenceCandidate.STRONGEST)
                .map(EvidenceCandidate::evidence)
                .distinct()
                .limit(most)
                .toList();
    }

    /** In the framework's order of requirements. */
    List<EvidenceCandidate> beyond() {
        return beyond;
    }

    /** The measured ones first. */
    List<EvidenceCandidate> accomplishments() {
        return accomplishments;
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

    /** For what the target requires before what the present level does, so that a claim shows the higher one. */
    private static Stream<EvidenceCandidate> everything(DraftFacts facts, Map<UUID, EvidenceWording> words) {
        return Stream.concat(candidates(facts, facts.next(), words), candidates(facts, facts.current(), words));
    }

    private static Stream<EvidenceCandidate> candidates(
            DraftFacts facts, List<Requirement> requirements, Map<UUID, EvidenceWording> words) {
        return RequirementFinding.of(requirements, facts.policy(), facts.evidence(), facts.today()).stream()
                .flatMap(finding -> finding.counting().stream()
                        .map(piece -> new EvidenceCandidate(
                                finding.requirement(),
                                piece,
                                piece.quantified() || saysANumber(words.get(piece.evidenceId())))));
    }

    private static boolean saysANumber(EvidenceWording wording) {
        return wording != null && Amounts.areIn(wording.summary());
    }
}
