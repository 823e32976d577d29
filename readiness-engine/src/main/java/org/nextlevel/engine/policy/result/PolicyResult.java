package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.policy.Combine;

/**
 * What a policy makes of what is known, with all that is needed to compute it again (M9.7): the score is the sum of
 * {@code weight × value} over the contributions that count, under every method but POINTS divided by the sum of their
 * weights.
 *
 * @param score rounded down to four decimals; 0.3333 is 33.33 %
 * @param nearly the score that NEARLY needs
 * @param ready the score that READY needs
 * @param footing what the standing stands on beside the score
 * @param beforeGates the standing by score and footing, whatever the gates are
 * @param byScore the standing by the score alone
 * @param trace the same in sentences, in the order in which it was computed
 */
public record PolicyResult(
        PolicyStanding standing,
        Combine combine,
        @Schema(examples = "0.3333") BigDecimal score,
        @Schema(examples = "0.6") BigDecimal nearly,
        @Schema(examples = "0.8") BigDecimal ready,
        List<Contribution> contributions,
        Footing footing,
        List<GateOutcome> gates,
        @Schema(examples = "READY") PolicyStanding beforeGates,
        @Schema(examples = "READY") PolicyStanding byScore,

        @Schema(examples = "[\"mentoring: 1 × 0.5 = 0.5\", \"SHARE: 0.5 of 1.5; nearly from 0.6, ready from 0.8\"]")
        List<String> trace) {

    /** The gates that keep somebody from being ready, in the policy's order. */
    public List<GateOutcome> inTheWay() {
        return gates.stream().filter(gate -> !gate.holds()).toList();
    }
}
