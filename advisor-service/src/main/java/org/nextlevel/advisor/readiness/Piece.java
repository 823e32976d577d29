package org.nextlevel.advisor.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.policy.ReadinessPolicy;

/**
 * What one piece of evidence contributes to one requirement.
 *
 * @param counts its worth; 0 when it does not count
 * @param why what it counts for, or why it does not
 * @param levels the levels at which it claims the competency, in alphabetical order
 * @param attestations all that others said about it, oldest first, and what of that counts for the requirement
 */
public record Piece(
        UUID evidenceId,
        BigDecimal counts,
        Reason why,
        LocalDate occurredOn,
        List<String> levels,
        List<Said> attestations) {
    static final Comparator<Piece> OLDEST_FIRST =
            Comparator.comparing(Piece::occurredOn).thenComparing(Piece::evidenceId);

    /** Empty when the evidence says nothing about the competency, or only of other expectations of the level. */
    static Optional<Piece> of(EvidenceFact evidence, Requirement requirement, ReadinessPolicy policy, LocalDate today) {
        List<String> levels = evidence.claims().stream()
                .filter(claim -> claim.speaksTo(requirement))
                .map(EvidenceFact.Claim::level)
                .distinct()
                .sorted()
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        List<Said> said = evidence.said(requirement);
        Reason why = why(evidence.occurredOn(), levels, said, requirement, policy, today);
        return Optional.of(new Piece(evidence.id(), Worth.of(why), why, evidence.occurredOn(), levels, said));
    }

    private static Reason why(
            LocalDate occurredOn,
            List<String> levels,
            List<Said> said,
            Requirement requirement,
            ReadinessPolicy policy,
            LocalDate today) {
        // Age first: the rule of coverage asks whether there is any recent piece, at whatever level.
        if (occurredOn.isBefore(today.minusMonths(policy.recencyMonths()))) {
            return Reason.TOO_OLD;
        }
        if (levels.stream().noneMatch(requirement.shownAt()::contains)) {
            return Reason.BELOW_LEVEL;
        }
        return EvidenceFact.standing(said);
    }

    boolean doesCount() {
        return counts.signum() > 0;
    }

    /** Whether somebody disagrees, even where that does not decide. */
    boolean disputed() {
        return attestations.stream().anyMatch(one -> one.counts() && one.outcome() == EvidenceFact.Outcome.DISAGREED);
    }

    boolean confirmed() {
        return why == Reason.CONFIRMED;
    }

    boolean recent() {
        return why != Reason.TOO_OLD;
    }
}
