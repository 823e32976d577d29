package org.nextlevel.engine.policy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.testkit.seed.EverySeed;

/** What holds for every policy and whatever somebody has shown. */
@Tag("M9.3")
class PolicyPropertyTest {
    @EverySeed
    void moreNeverLowers(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        PolicyResult before = PolicyInterpreter.interpret(policy, states, 3);
        List<CompetencyState> more = new ArrayList<>(states);
        more.replaceAll(state -> random.nextBoolean() ? state : better(state));
        PolicyResult after = PolicyInterpreter.interpret(policy, more, 4);
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        assertThat(after.standing()).isGreaterThanOrEqualTo(before.standing());
    }

    @EverySeed
    void theOrderOfStatesIsIrrelevant(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        List<CompetencyState> shuffled = new ArrayList<>(states);
        Collections.shuffle(shuffled, random);
        PolicyResult before = PolicyInterpreter.interpret(policy, states, 3);
        PolicyResult after = PolicyInterpreter.interpret(policy, shuffled, 3);
        assertThat(after.contributions()).containsExactlyInAnyOrderElementsOf(before.contributions());
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("contributions", "trace")
                .isEqualTo(before);
    }

    @EverySeed
    void renamingKeysChangesNothing(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        PolicyResult before = PolicyInterpreter.interpret(policy, states, 3);
        List<CompetencyState> renamed = states.stream()
                .map(state -> with(
                        state, "z" + (9 - Integer.parseInt(state.competency().substring(1)))))
                .toList();
        PolicyResult after = PolicyInterpreter.interpret(policy, renamed, 3);
        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(after.score()).isEqualTo(before.score());
        assertThat(after.gates()).isEqualTo(before.gates());
    }

    @EverySeed
    @Tag("M9.2")
    void whatThereWasNoOpportunityForIsLeftOutOfTheScoreAndNeverRaisesAboveTheSameOnesNotAsked(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        List<CompetencyState> without =
                states.stream().filter(state -> !state.noOpportunity()).toList();
        PolicyResult result = PolicyInterpreter.interpret(policy, states, 3);
        assertThat(PolicyInterpreter.interpret(policy, without, 3).score()).isEqualTo(result.score());
        assertThat(result.standing())
                .isLessThanOrEqualTo(
                        PolicyInterpreter.interpret(policy, without, 3).standing());
    }

    @EverySeed
    @Tag("M1.4")
    void anExcuseNeverMakesAnybodyReady(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        List<CompetencyState> unexcused =
                states.stream().map(CompetencyState::unexcused).toList();
        boolean isReady = BeforeGates.of(policy, states).isWorkOfTheLevel();
        // All must be met of what there was an opportunity for: there the share of the whole list is the policy's.
        if (isReady && policy.combine() != Combine.ALL) {
            assertThat(PolicyInterpreter.interpret(policy, unexcused, 3).byScore())
                    .isEqualTo(PolicyStanding.READY);
        }
    }

    @EverySeed
    @Tag("M1.1")
    void whoIsReadyShowsWhatIsOwn(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        PolicyResult result = PolicyInterpreter.interpret(policy, states, 3);
        if (result.standing() == PolicyStanding.READY) {
            assertThat(states)
                    .anyMatch(state -> state.own() && state.required() && state.met() && !state.noOpportunity());
        }
    }

    @EverySeed
    void theStandingCanBeComputedAgainFromTheResult(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = policy(random);
        List<CompetencyState> states = states(random);
        PolicyResult result = PolicyInterpreter.interpret(policy, states, 3);
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Contribution one : result.contributions()) {
            if (one.counts()) {
                earned = earned.add(one.value().multiply(one.weight()));
                weight = weight.add(one.weight());
            }
        }
        assertThat(recomputed(result, earned, weight)).isEqualTo(result.standing());
        assertThat(result.beforeGates()).isLessThanOrEqualTo(result.byScore());
    }

    private static PolicyStanding recomputed(PolicyResult result, BigDecimal earned, BigDecimal weight) {
        BigDecimal whole = result.combine() == Combine.POINTS ? BigDecimal.ONE : weight;
        if (weight.signum() == 0 || earned.compareTo(result.nearly().multiply(whole)) < 0) {
            return PolicyStanding.BELOW;
        }
        Footing footing = result.footing();
        if (footing.excuses().tooMany() || footing.own().standing() == PolicyStanding.BELOW) {
            return PolicyStanding.BELOW;
        }
        boolean ready = earned.compareTo(result.ready().multiply(whole)) >= 0
                && footing.own().standing() == PolicyStanding.READY
                && footing.excuses().enoughOfAll()
                && footing.confirmation().enough();
        return ready && result.inTheWay().isEmpty() ? PolicyStanding.READY : PolicyStanding.NEARLY;
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

    private static CompetencyState better(CompetencyState state) {
        return new CompetencyState(
                state.competency(),
                state.required(),
                state.weight(),
                state.expected(),
                state.rating().add(BigDecimal.ONE),
                null,
                true,
                state.evidence() + 1,
                state.noOpportunity(),
                state.own(),
                true);
    }

    private static CompetencyState with(CompetencyState state, String competency) {
        return new CompetencyState(
                competency,
                state.required(),
                state.weight(),
                state.expected(),
                state.rating(),
                state.met(),
                state.attested(),
                state.evidence(),
                state.noOpportunity(),
                state.own(),
                state.confirmed());
    }
}
