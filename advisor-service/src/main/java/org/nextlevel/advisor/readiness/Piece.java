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
 */
public record Piece(UUID evidenceId, BigDecimal counts, Reason why, LocalDate occurredOn, List<String> levels) {
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
        Reason why = why(evidence, levels, requirement, policy, today);
        return Optional.of(new Piece(evidence.id(), Worth.of(why), why, evidence.occurredOn(), levels));
    }

    private static Reason why(
            EvidenceFact evidence,
            List<String> levels,
            Requirement requirement,
            ReadinessPolicy policy,
            LocalDate today) {
        // Age first: the rule of coverage asks whether there is any recent piece, at whatever level.
        if (evidence.occurredOn().isBefore(today.minusMonths(policy.recencyMonths()))) {
            return Reason.TOO_OLD;
        }
        if (levels.stream().noneMatch(requirement.shownAt()::contains)) {
            return Reason.BELOW_LEVEL;
        }
        return evidence.standing();
    }

    boolean doesCount() {
        return counts.signum() > 0;
    }

    boolean confirmed() {
        return why == Reason.CONFIRMED;
    }

    boolean recent() {
        return why != Reason.TOO_OLD;
    }
}
