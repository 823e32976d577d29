package org.nextlevel.engine.readiness.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.nextlevel.engine.policy.EvidenceStrength;

/** What one piece of evidence counts, as the policy says: who confirmed it, whether it has a number, how old it is. */
final class EvidenceWeight {
    private EvidenceWeight() {}

    static BigDecimal of(
            EvidenceStrength strength,
            WeightReason why,
            List<StatementForRequirement> said,
            boolean quantified,
            boolean faded) {
        BigDecimal worth = switch (why) {
            case CONFIRMED -> isByManager(said) ? strength.managerConfirmed() : strength.confirmed();
            case PARTLY -> strength.partly();
            case UNATTESTED -> strength.unattested();
            case DISAGREED, CONFIRMED_BELOW, SAME_TEXT, TOO_OLD, BELOW_LEVEL -> BigDecimal.ZERO;
        };
        if (!why.supports()) {
            return worth;
        }
        BigDecimal whole = quantified ? worth.add(strength.quantified()) : worth;
        return faded ? whole.multiply(strength.faded()) : whole;
    }

    /** Whether a piece done on a day has lost a part of its worth. */
    static boolean hasFaded(EvidenceStrength strength, LocalDate occurredOn, LocalDate today) {
        return strength.isFading() && occurredOn.isBefore(today.minusMonths(strength.fadesAfterMonths()));
    }

    private static boolean isByManager(List<StatementForRequirement> said) {
        return said.stream().anyMatch(one -> one.confirms() && one.isByManager());
    }
}
