package org.nextlevel.engine.policy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.testkit.seed.EverySeed;

/** What holds for every policy and whatever somebody has shown. */
@Tag("M9.3")
class PolicyPropertyTest {
    @EverySeed
    void moreNeverLowers(long seed) {
        AnyStates any = AnyStates.of(seed);
        PolicyResult before = any.result();
        List<CompetencyState> more = new ArrayList<>(any.states());
        more.replaceAll(state -> any.random().nextBoolean() ? state : better(state));
        PolicyResult after = PolicyInterpreter.interpret(any.policy(), more, 4);
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        assertThat(after.standing()).isGreaterThanOrEqualTo(before.standing());
    }

    @EverySeed
    void theOrderOfStatesIsIrrelevant(long seed) {
        AnyStates any = AnyStates.of(seed);
        List<CompetencyState> shuffled = new ArrayList<>(any.states());
        Collections.shuffle(shuffled, any.random());
        PolicyResult before = any.result();
        PolicyResult after = any.with(shuffled).result();
        assertThat(after.contributions()).containsExactlyInAnyOrderElementsOf(before.contributions());
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("contributions", "trace")
                .isEqualTo(before);
    }

    @EverySeed
    void renamingKeysChangesNothing(long seed) {
        AnyStates any = AnyStates.of(seed);
        PolicyResult before = any.result();
        List<CompetencyState> renamed = any.states().stream()
                .map(state -> with(
                        state, "z" + (9 - Integer.parseInt(state.competency().substring(1)))))
                .toList();
        PolicyResult after = any.with(renamed).result();
        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(after.score()).isEqualTo(before.score());
        assertThat(after.gates()).isEqualTo(before.gates());
    }

    @EverySeed
    @Tag("M9.2")
    void whatThereWasNoOpportunityForIsLeftOutOfTheScoreAndNeverRaisesAboveTheSameOnesNotAsked(long seed) {
        AnyStates any = AnyStates.of(seed);
        List<CompetencyState> without =
                any.states().stream().filter(state -> !state.noOpportunity()).toList();
        PolicyResult result = any.result();
        assertThat(any.with(without).result().score()).isEqualTo(result.score());
        assertThat(result.standing())
                .isLessThanOrEqualTo(any.with(without).result().standing());
    }

    @EverySeed
    @Tag("M1.4")
    void anExcuseNeverMakesAnybodyReady(long seed) {
        AnyStates any = AnyStates.of(seed);
        List<CompetencyState> unexcused =
                any.states().stream().map(CompetencyState::unexcused).toList();
        boolean isReady = BeforeGates.of(any.policy(), any.states()).isWorkOfTheLevel();
        // All must be met of what there was an opportunity for: there the share of the whole list is the policy's.
        if (isReady && any.policy().combine() != Combine.ALL) {
            assertThat(any.with(unexcused).result().byScore()).isEqualTo(PolicyStanding.READY);
        }
    }

    @EverySeed
    @Tag("M1.1")
    void whoIsReadyShowsWhatIsOwn(long seed) {
        AnyStates any = AnyStates.of(seed);
        PolicyResult result = any.result();
        if (result.standing() == PolicyStanding.READY) {
            assertThat(any.states())
                    .anyMatch(state -> state.own() && state.required() && state.met() && !state.noOpportunity());
        }
    }

    @EverySeed
    void theStandingCanBeComputedAgainFromTheResult(long seed) {
        AnyStates any = AnyStates.of(seed);
        PolicyResult result = any.result();
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
