package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * A piece of work that its owner offers as proof: what it claims, and what others say about that.
 *
 * @param quantified whether a number says what came of it
 */
public record EvidenceFact(
        UUID id,
        UUID owner,
        LocalDate occurredOn,
        boolean quantified,
        List<Claim> claims,
        List<Attestation> attestations) {

    /** One without a number. */
    public EvidenceFact(UUID id, UUID owner, LocalDate occurredOn, List<Claim> claims, List<Attestation> attestations) {
        this(id, owner, occurredOn, false, claims, attestations);
    }

    /**
     * That it shows a competency at a level.
     *
     * @param expectation id of the one expectation of them that is meant; null for all
     */
    public record Claim(String competency, String level, String expectation) {

        /** Whether it says anything about a requirement, at whatever level. */
        public boolean speaksTo(Requirement requirement) {
            return competency.equals(requirement.competency())
                    && (expectation == null
                            // At another level it names that level's expectation, which is never the one required.
                            || !level.equals(requirement.level())
                            || !requirement.isOfFramework()
                            || expectation.equals(requirement.expectationId()));
        }
    }

    /**
     * What somebody says about it, and when.
     *
     * @param level the level at which they say so; null as claimed
     * @param relation the attester's relation to the work; null when not told
     */
    public record Attestation(
            UUID attester, Outcome outcome, Instant at, String level, String relation, Set<AttestationMark> marks) {
        // Of two at the same instant the less favourable is the later, so that the order of the list does not matter.
        private static final Comparator<Attestation> BY_TIME =
                Comparator.comparing(Attestation::at).thenComparing(Attestation::outcome);

        private static final Comparator<Attestation> IN_ORDER = BY_TIME.thenComparing(Attestation::attester);

        /** Whether it counts for what is shown at some levels, given that somebody else stands by it. */
        private boolean countsAt(Set<String> shownAt) {
            return outcome == Outcome.DISAGREED
                    || !marks.contains(AttestationMark.RING) && (level == null || shownAt.contains(level));
        }

        private boolean confirms() {
            return outcome == Outcome.CONFIRMED && !marks.contains(AttestationMark.RING);
        }
    }

    /** The possible answers of an attester, the most favourable first. */
    public enum Outcome {
        CONFIRMED,
        PARTLY,
        DISAGREED
    }

    /** All that was said about it, oldest first, and what of that counts for a requirement. */
    public List<StatementForRequirement> said(Requirement requirement) {
        List<Attestation> latest = latestOfOthers();
        return attestations.stream()
                .sorted(Attestation.IN_ORDER)
                .map(one -> new StatementForRequirement(
                        one.attester(),
                        one.outcome(),
                        one.at(),
                        one.level(),
                        one.relation(),
                        one.marks().stream().sorted().toList(),
                        latest.contains(one) && one.countsAt(requirement.shownAt())))
                .toList();
    }

    /**
     * What others stand by now: the latest word of each person but the owner, in no particular order. A word that the same
     * person replaced later is not among them. This is the one place that says which of somebody's words holds.
     */
    public List<Attestation> latestOfOthers() {
        Map<UUID, Attestation> latest = attestations.stream()
                .filter(one -> !one.attester().equals(owner) && !one.marks().contains(AttestationMark.SELF))
                .collect(Collectors.toMap(
                        Attestation::attester, Function.identity(), BinaryOperator.maxBy(Attestation.BY_TIME)));
        return List.copyOf(latest.values());
    }

    /** Whether somebody else confirms it, at whatever level; those who only attest each other do not. */
    public boolean isConfirmed() {
        return latestOfOthers().stream().anyMatch(Attestation::confirms);
    }

    /** Whether somebody else confirms it for what is shown at some levels. */
    public boolean isConfirmedAt(Set<String> shownAt) {
        return latestOfOthers().stream().anyMatch(one -> one.confirms() && one.countsAt(shownAt));
    }

    /** Whether somebody else disagrees with it, at whatever level; of those who attest each other too. */
    public boolean isDisputed() {
        return latestOfOthers().stream().anyMatch(one -> one.outcome() == Outcome.DISAGREED);
    }
}
