package org.nextlevel.advisor.plan;

import java.util.Comparator;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.advisor.readiness.evidence.EvidenceFact;
import org.nextlevel.advisor.readiness.evidence.EvidenceFact.Attestation;
import org.nextlevel.advisor.readiness.evidence.EvidenceFact.Outcome;
import org.nextlevel.advisor.readiness.evidence.Mark;

/**
 * What evidence has to show to close an action.
 *
 * @param competency key of the competency that it claims
 * @param levels the levels at which a claim shows it: the action's and all above
 */
record Showing(String competency, Set<String> levels) {
    // Of two words at the same instant the less favourable is the later, as in readiness.
    private static final Comparator<Attestation> BY_TIME =
            Comparator.comparing(Attestation::at).thenComparing(Attestation::outcome);

    /** Whether a piece claims it. */
    boolean isClaimedBy(EvidenceFact piece) {
        return piece.claims().stream()
                .anyMatch(claim -> claim.competency().equals(competency) && levels.contains(claim.level()));
    }

    /** Whether a piece claims it and the latest word of somebody else confirms it, by the rule of readiness. */
    boolean isConfirmedBy(EvidenceFact piece) {
        return isClaimedBy(piece)
                && piece.attestations().stream()
                        .filter(one -> !one.attester().equals(piece.owner()))
                        .collect(Collectors.toMap(
                                Attestation::attester, Function.identity(), BinaryOperator.maxBy(BY_TIME)))
                        .values()
                        .stream()
                        .anyMatch(this::confirms);
    }

    private boolean confirms(Attestation word) {
        return word.outcome() == Outcome.CONFIRMED
                && !word.marks().contains(Mark.SELF)
                && !word.marks().contains(Mark.RING)
                && (word.level() == null || levels.contains(word.level()));
    }
}
