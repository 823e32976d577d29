package org.nextlevel.advisor.readiness.timing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.evidence.RecentEvidence;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.EvidenceFact.Attestation;
import org.nextlevel.engine.readiness.evidence.EvidenceFact.Outcome;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.timing.factor.Win;

/**
 * Which evidence is a major win (M5.1): somebody else confirmed it, nobody disagrees, and it is above the present level or
 * has a measured result. Of each attester the latest word counts; the owner's own and that of a ring never do.
 */
final class MajorWins {
    // Of two at the same instant the less favourable is the later, so that the order of the list does not matter.
    private static final Comparator<Attestation> BY_TIME =
            Comparator.comparing(Attestation::at).thenComparing(Attestation::outcome);

    private MajorWins() {}

    /** @param above the levels above the present one; empty where none is known */
    static List<Win> of(List<RecentEvidence> evidence, Set<String> above) {
        return evidence.stream()
                .flatMap(piece -> win(piece.fact(), piece.quantified(), above).stream())
                .toList();
    }

    private static Optional<Win> win(EvidenceFact fact, boolean quantified, Set<String> above) {
        Collection<Attestation> words = latestOfOthers(fact);
        List<Attestation> confirmations = words.stream()
                .filter(word -> word.outcome() == Outcome.CONFIRMED)
                .toList();
        boolean disputed = words.stream().anyMatch(word -> word.outcome() == Outcome.DISAGREED);
        boolean claimsAbove = fact.claims().stream().anyMatch(claim -> above.contains(claim.level()));
        boolean aboveLevel = claimsAbove
                && confirmations.stream().anyMatch(word -> word.level() == null || above.contains(word.level()));
        return confirmations.isEmpty() || disputed || !aboveLevel && !quantified
                ? Optional.empty()
                : Optional.of(new Win(fact.id(), fact.occurredOn(), aboveLevel, quantified));
    }

    private static Collection<Attestation> latestOfOthers(EvidenceFact fact) {
        Map<UUID, Attestation> latest = fact.attestations().stream()
                .filter(word -> !word.attester().equals(fact.owner()))
                .filter(word ->
                        !word.marks().contains(AttestationMark.SELF) && !word.marks().contains(AttestationMark.RING))
                .collect(Collectors.toMap(Attestation::attester, Function.identity(), BinaryOperator.maxBy(BY_TIME)));
        return latest.values();
    }
}
