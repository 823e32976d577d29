package org.nextlevel.engine.readiness.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What one piece of evidence contributes to one requirement.
 *
 * @param counts its worth; 0 when it does not count
 * @param why what it counts for, or why it does not
 * @param quantified whether a number says what came of it
 * @param faded whether the policy takes a part of its worth for its age
 * @param levels the levels at which it claims the competency, in alphabetical order
 * @param attestations all that others said about it, oldest first, and what of that counts for the requirement
 */
public record EvidenceForRequirement(
        UUID evidenceId,
        BigDecimal counts,
        WeightReason why,
        LocalDate occurredOn,
        boolean quantified,
        boolean faded,
        List<String> levels,
        List<StatementForRequirement> attestations) {
    /** A total order by the day of the work. */
    public static final Comparator<EvidenceForRequirement> OLDEST_FIRST =
            Comparator.comparing(EvidenceForRequirement::occurredOn).thenComparing(EvidenceForRequirement::evidenceId);

    /** Empty when the evidence says nothing about the competency, or only of other expectations of the level. */
    public static Optional<EvidenceForRequirement> of(
            EvidenceFact evidence, Requirement requirement, ReadinessPolicy policy, LocalDate today) {
        List<String> levels = evidence.claims().stream()
                .filter(claim -> claim.speaksTo(requirement))
                .map(EvidenceClaim::level)
                .distinct()
                .sorted()
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        List<StatementForRequirement> said = evidence.said(requirement);
        WeightReason why = why(evidence.occurredOn(), levels, said, requirement, policy, today);
        boolean faded = EvidenceWeight.hasFaded(policy.worth(), evidence.occurredOn(), today);
        return Optional.of(new EvidenceForRequirement(
                evidence.id(),
                EvidenceWeight.of(policy.worth(), why, said, evidence.quantified(), faded),
                why,
                evidence.occurredOn(),
                evidence.quantified(),
                faded,
                levels,
                said));
    }

    private static WeightReason why(
            LocalDate occurredOn,
            List<String> levels,
            List<StatementForRequirement> said,
            Requirement requirement,
            ReadinessPolicy policy,
            LocalDate today) {
        // Age first: the rule of coverage asks whether there is any recent piece, at whatever level.
        if (occurredOn.isBefore(today.minusMonths(policy.recencyMonths()))) {
            return WeightReason.TOO_OLD;
        }
        if (levels.stream().noneMatch(requirement.shownAt()::contains)) {
            return WeightReason.BELOW_LEVEL;
        }
        return standing(said);
    }

    /** What others make of it: the latest word of each attester counts, the owner's own never does. */
    private static WeightReason standing(List<StatementForRequirement> said) {
        Set<StatementOutcome> outcomes = said.stream()
                .filter(StatementForRequirement::counts)
                .map(StatementForRequirement::outcome)
                .collect(Collectors.toSet());
        if (outcomes.contains(StatementOutcome.CONFIRMED)) {
            return WeightReason.CONFIRMED;
        }
        if (outcomes.contains(StatementOutcome.DISAGREED)) {
            return WeightReason.DISAGREED;
        }
        return outcomes.contains(StatementOutcome.PARTLY) ? WeightReason.PARTLY : WeightReason.UNATTESTED;
    }

    /** What it would count if somebody confirmed it; as it is when it does not support the requirement. */
    public BigDecimal ifConfirmed(ReadinessPolicy policy) {
        return why.supports() && !confirmed()
                ? EvidenceWeight.of(policy.worth(), WeightReason.CONFIRMED, List.of(), quantified, faded)
                : counts;
    }

    public boolean doesCount() {
        return counts.signum() > 0;
    }

    /** Whether somebody disagrees, even where that does not decide. */
    public boolean disputed() {
        return attestations.stream().anyMatch(one -> one.counts() && one.outcome() == StatementOutcome.DISAGREED);
    }

    /** Whether it counts as confirmed by somebody else. */
    public boolean confirmed() {
        return why == WeightReason.CONFIRMED;
    }

    /** Whether it is not too old to count. */
    public boolean recent() {
        return why != WeightReason.TOO_OLD;
    }
}
