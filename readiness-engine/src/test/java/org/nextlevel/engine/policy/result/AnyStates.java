package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Some policy and whatever somebody has shown, the same for the same seed. */
record AnyStates(Random random, ReadinessPolicy policy, List<CompetencyState> states) {
    static AnyStates of(long seed) {
        Random random = new Random(seed);
        return new AnyStates(random, policy(random), states(random));
    }

    /** The same policy for others. */
    AnyStates with(List<CompetencyState> others) {
        return new AnyStates(random, policy, others);
    }

    /** After three months. */
    PolicyResult result() {
        return PolicyInterpreter.interpret(policy, states, 3);
    }

    private static ReadinessPolicy policy(Random random) {
        Gate anything = States.gate("met.exists(k, met[k]) || monthsSustained > 3");
        PolicyBuilder usual = PolicyBuilder.usual();
        PolicyBuilder scored = usual.shares("0.5", "0.5");
        List<PolicyBuilder> policies = List.of(
                usual.combine(Combine.ALL),
                usual.gates(States.gate("metShare >= 0.9")),
                usual.shares("0.2", "0.4").gates(anything),
                usual.combine(Combine.PROPORTIONAL).shares("0.5", "1").minimumRating(BigDecimal.ONE),
                scored.combine(Combine.WEIGHTED_AVERAGE).scores("2", "2.85"),
                scored.combine(Combine.POINTS).scores("5", "20").points(0, 1, 3, 6, 12, 20));
        return policies.get(random.nextInt(policies.size())).build();
    }

    private static List<CompetencyState> states(Random random) {
        return Stream.generate(() -> state(random)).limit(random.nextInt(13)).toList();
    }

    private static CompetencyState state(Random random) {
        int rating = random.nextInt(13);
        return new CompetencyState(
                "k" + random.nextInt(10),
                random.nextInt(4) > 0,
                new BigDecimal(1 + random.nextInt(300)).movePointLeft(2),
                new BigDecimal(1 + random.nextInt(5)),
                new BigDecimal(rating).multiply(new BigDecimal("0.5")),
                null,
                rating > 3,
                rating,
                random.nextInt(6) == 0,
                random.nextInt(3) > 0,
                null);
    }
}
