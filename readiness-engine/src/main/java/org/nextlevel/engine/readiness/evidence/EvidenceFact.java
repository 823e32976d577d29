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

        /** Whether it counts for what is shown at some levels, given that it is its attester's latest word. */
        private boolean speaksTo(Set<String> shownAt) {
            if (marks.contains(AttestationMark.SELF)) {
                return false;
            }
            boolean reaches = level == null || shownAt.contains(level);
            return outcome == Outcome.DISAGREED || !marks.contains(AttestationMark.RING) && reaches;
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
        return said(requirement.shownAt());
    }

    /** Whether the latest word of somebody other than the owner confirms it for what is shown at some levels. */
    public boolean isConfirmedAt(Set<String> shownAt) {
        return said(shownAt).stream().anyMatch(one -> one.counts() && one.outcome() == Outcome.CONFIRMED);
    }

    private List<StatementForRequirement> said(Set<String> shownAt) {
        Map<UUID, Attestation> latest = attestations.stream()
                .collect(Collectors.toMap(
                        Attestation::attester, Function.identity(), BinaryOperator.maxBy(Attestation.BY_TIME)));
        return attestations.stream()
                .sorted(Attestation.IN_ORDER)
                .map(one -> new StatementForRequirement(
                        one.attester(),
                        one.outcome(),
                        one.at(),
                        one.level(),
                        one.relation(),
                        one.marks().stream().sorted().toList(),
                        !one.attester().equals(owner)
                                && one.equals(latest.get(one.attester()))
                                && one.speaksTo(shownAt)))
                .toList();
    }
}
