package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.PolicyResult;

/** How the findings add up by the policy, before its gates. */
public record CapabilityTrace(
        Combine combine,
        BigDecimal score,
        BigDecimal nearly,
        BigDecimal ready,
        BigDecimal demonstratedWeight,
        BigDecimal requiredWeight,
        BigDecimal nearlyShare,
        BigDecimal readyShare)
        implements TraceFacts {

    /** The weights are those of what is demonstrated and of all that is required. */
    public static CapabilityTrace of(
            PolicyResult result, BigDecimal demonstratedWeight, BigDecimal requiredWeight, ReadinessPolicy policy) {
        return new CapabilityTrace(
                result.combine(),
                result.score(),
                result.nearly(),
                result.ready(),
                demonstratedWeight,
                requiredWeight,
                policy.nearlyShare(),
                policy.readyShare());
    }
}
