package org.nextlevel.engine.policy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** What holds for every policy and whatever somebody has shown. */
@Tag("M9.3")
class PolicyPropertyTest {
    @Property
    void moreNeverLowers(
            @ForAll("policies") ReadinessPolicy policy,
            @ForAll("states") List<CompetencyState> states,
            @ForAll Random random) {
        PolicyResult before = PolicyInterpreter.interpret(policy, states, 3);
        List<CompetencyState> more = new ArrayList<>(states);
        more.replaceAll(state -> random.nextBoolean() ? state : better(state));
        PolicyResult after = PolicyInterpreter.interpret(policy, more, 4);
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        assertThat(after.standing()).isGreaterThanOrEqualTo(before.standing());
    }

    @Property
    void theOrderOfStatesIsIrrelevant(
            @ForAll("policies") ReadinessPolicy policy,
            @ForAll("states") List<CompetencyState> states,
            @ForAll Random random) {
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

    @Property
    void renamingKeysChangesNothing(
            @ForAll("policies") ReadinessPolicy policy, @ForAll("states") List<CompetencyState> states) {
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

    @Property
    void whatThereWasNoOpportunityForIsAsIfItWereNotAsked(
            @ForAll("policies") ReadinessPolicy policy, @ForAll("states") List<CompetencyState> states) {
        List<CompetencyState> without =
                states.stream().filter(state -> !state.noOpportunity()).toList();
        PolicyResult result = PolicyInterpreter.interpret(policy, states, 3);
        assertThat(PolicyInterpreter.interpret(policy, without, 3).standing()).isEqualTo(result.standing());
        assertThat(PolicyInterpreter.interpret(policy, without, 3).score()).isEqualTo(result.score());
    }

    @Property
    void theStandingCanBeComputedAgainFromTheResult(
            @ForAll("policies") ReadinessPolicy policy, @ForAll("states") List<CompetencyState> states) {
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
        assertThat(PolicyInterpreter.beforeGates(policy, states)).isEqualTo(result.beforeGates());
    }

    private static PolicyStanding recomputed(PolicyResult result, BigDecimal earned, BigDecimal weight) {
        BigDecimal whole = result.combine() == Combine.POINTS ? BigDecimal.ONE : weight;
        if (weight.signum() == 0 || earned.compareTo(result.nearly().multiply(whole)) < 0) {
            return PolicyStanding.BELOW;
        }
        boolean ready = earned.compareTo(result.ready().multiply(whole)) >= 0;
        return ready && result.inTheWay().isEmpty() ? PolicyStanding.READY : PolicyStanding.NEARLY;
    }

    @Provide
    Arbitrary<ReadinessPolicy> policies() {
        Gate anything = States.gate("met.exists(k, met[k]) || monthsSustained > 3");
        return Arbitraries.of(
                States.shares(Combine.ALL, "0.5", "0.8"),
                States.shares(Combine.SHARE, "0.6", "0.8", States.gate("metShare >= 0.9")),
                States.shares(Combine.SHARE, "0.2", "0.4", anything),
                States.proportionalFrom("1"),
                States.scores(Combine.WEIGHTED_AVERAGE, "2", "2.85", null),
                States.scores(Combine.POINTS, "5", "20", States.points(0, 1, 3, 6, 12, 20)));
    }

    @Provide
    Arbitrary<List<CompetencyState>> states() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(false, false, false, true))
                .as((key, rating, expected, weight, required, noOpportunity) -> new CompetencyState(
                        "k" + key,
                        required,
                        new BigDecimal(weight).movePointLeft(2),
                        new BigDecimal(expected),
                        new BigDecimal(rating).multiply(new BigDecimal("0.5")),
                        null,
                        rating > 6,
                        rating,
                        noOpportunity))
                .list()
                .ofMaxSize(12);
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
                state.noOpportunity());
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
                state.noOpportunity());
    }
}
