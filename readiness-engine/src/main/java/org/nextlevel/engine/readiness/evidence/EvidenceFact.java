package org.nextlevel.engine.readiness.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * A piece of work that its owner offers as proof: what it claims, and what others say about that.
 *
 * @param quantified whether a number says what came of it
 * @param textGroup shared by all pieces of the owner that say the same, or nearly, in the same words; null when no other does
 */
public record EvidenceFact(
        UUID id,
        UUID owner,
        LocalDate occurredOn,
        boolean quantified,
        List<EvidenceClaim> claims,
        List<Statement> attestations,
        @Nullable UUID textGroup) {

    /** One that says what no other does. */
    public EvidenceFact(
            UUID id,
            UUID owner,
            LocalDate occurredOn,
            boolean quantified,
            List<EvidenceClaim> claims,
            List<Statement> attestations) {
        this(id, owner, occurredOn, quantified, claims, attestations, null);
    }

    /** One without a number. */
    public EvidenceFact(
            UUID id, UUID owner, LocalDate occurredOn, List<EvidenceClaim> claims, List<Statement> attestations) {
        this(id, owner, occurredOn, false, claims, attestations, null);
    }

    /** All that was said about it, oldest first, and what of that counts for a requirement. */
    public List<StatementForRequirement> said(Requirement requirement) {
        if (attestations.isEmpty()) {
            return List.of();
        }
        List<Statement> latest = latestOfOthers();
        List<EvidenceClaim> showing = claims.stream()
                .filter(claim ->
                        claim.speaksTo(requirement) && requirement.shownAt().contains(claim.level()))
                .toList();
        return attestations.stream()
                .sorted(Statement.IN_ORDER)
                .map(one -> StatementForRequirement.of(
                        one, latest.contains(one) && one.countsFor(showing), one.isBelow(requirement.shownAt())))
                .toList();
    }

    /**
     * What others stand by now: the latest word of each person but the owner, in no particular order. A word that the same
     * person replaced later is not among them. This is the one place that says which of somebody's words holds.
     */
    public List<Statement> latestOfOthers() {
        List<Statement> ofOthers = attestations.stream()
                .filter(one -> !one.attester().equals(owner) && !one.marks().contains(AttestationMark.SELF))
                .toList();
        if (ofOthers.size() < 2) {
            return ofOthers;
        }
        Map<UUID, Statement> latest = ofOthers.stream()
                .collect(Collectors.toMap(
                        Statement::attester, Function.identity(), BinaryOperator.maxBy(Statement.BY_TIME)));
        return List.copyOf(latest.values());
    }

    /** What tells whether two pieces are two: those that say the same in the same words are one. */
    UUID text() {
        return textGroup == null ? id : textGroup;
    }

    /** How many others confirm it, at whatever level; those who only attest each other do not. */
    public int confirmations() {
        return (int) confirming().count();
    }

    /** Whether a manager above who confirms it calls it a major win. */
    public boolean isMarkedAsWin() {
        return confirming().anyMatch(Statement::majorWin);
    }

    private Stream<Statement> confirming() {
        // Of a piece that claims nothing no word covers a claim, and each is of it as it is.
        return latestOfOthers().stream()
                .filter(one -> one.confirms() && (claims.isEmpty() || !one.isOfEarlierWording()));
    }

    /** Whether somebody else confirms it, at whatever level; those who only attest each other do not. */
    public boolean isConfirmed() {
        return confirmations() > 0;
    }

    /** Whether somebody else confirms it for what is shown at some levels. */
    public boolean isConfirmedAt(Set<String> shownAt) {
        List<EvidenceClaim> showing =
                claims.stream().filter(claim -> shownAt.contains(claim.level())).toList();
        return latestOfOthers().stream()
                .anyMatch(one -> one.confirms() && !one.isBelow(shownAt) && one.countsFor(showing));
    }

    /** Whether somebody else disagrees with it, at whatever level; of those who attest each other too. */
    public boolean isDisputed() {
        return latestOfOthers().stream().anyMatch(one -> one.outcome() == StatementOutcome.DISAGREED);
    }
}
