package org.nextlevel.engine.policy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** What a standing stands on beside the score, at the edges of its rules. */
@Tag("M9.2")
class FootingTest {
    private static final String NINE_MET =
            "a 1/1; b 1/1; c 1/1; d 1/1; e 1/1; f 1/1; g 1/1; h 1/1; i 1/1; j 0/1 no-opportunity";

    @ParameterizedTest
    @CsvSource({
        "ALL, 0.8, true",
        "ALL, 0.9, true",
        "ALL, 0.95, false",
        "SHARE, 0.8, true",
        "SHARE, 0.9, true",
        "SHARE, 0.95, false"
    })
    void whatIsExcusedCountsAsNotShownOfTheWholeList(Combine combine, String ready, boolean enough) {
        assertThat(footing(combine, ready, NINE_MET).excuses().enoughOfAll()).isEqualTo(enough);
    }

    @Test
    void asMuchAsThePolicyAllowsMayBeExcusedAndNoMore() {
        String three = NINE_MET.replace("h 1/1", "h 0/1 no-opportunity").replace("i 1/1", "i 0/1 no-opportunity");
        assertThat(footing(Combine.SHARE, "0.5", three).excuses().excused()).isEqualTo(3);
        assertThat(footing(Combine.SHARE, "0.5", three).excuses().tooMany()).isFalse();
        String four = three.replace("g 1/1", "g 0/1 no-opportunity");
        assertThat(footing(Combine.SHARE, "0.5", four).excuses().tooMany()).isTrue();
    }

    @Test
    @Tag("M1.1")
    void nobodyIsReadyWithoutShowingAnythingThatTheLevelItselfAsksFor() {
        assertThat(footing(Combine.SHARE, "0", "a 0/1").own().standing()).isEqualTo(PolicyStanding.NEARLY);
        assertThat(footing(Combine.SHARE, "0", "a 1/1; b 0/1").own().standing()).isEqualTo(PolicyStanding.READY);
    }

    @Test
    @Tag("M9.3")
    void whoeverReachesTheExpectedRatingHasGoneTheWholeWay() {
        ReadinessPolicy policy = PolicyBuilder.usual()
                .combine(Combine.PROPORTIONAL)
                .minimumRating(BigDecimal.valueOf(3))
                .build();
        assertThat(PolicyInterpreter.interpret(policy, States.of("a 3/3"), 0).score())
                .isEqualByComparingTo("1");
    }

    @Test
    @Tag("M1.4")
    void whatIsAttestedAndNotMetIsNoPartOfTheAttestedShare() {
        List<CompetencyState> states = States.of("a 2/3 attested; b 3/3");
        assertThat(gate("attestedShare == 0.0", states).holds()).isTrue();
    }

    @Test
    @Tag("M1.4")
    void whatNobodySaysIsAttestedIsNot() {
        assertThat(attested(null).attested()).isFalse();
        assertThat(attested(false).attested()).isFalse();
        assertThat(attested(true).attested()).isTrue();
    }

    @Test
    @Tag("M1.4")
    void whatIsAttestedIsConfirmedAndWhereNeitherIsSaidNobodyIsHeldBack() {
        assertThat(attested(null).confirmed()).isTrue();
        assertThat(attested(false).confirmed()).isFalse();
        assertThat(attested(true).confirmed()).isTrue();
    }

    @Test
    @Tag("M9.3")
    void aConditionThatIsNoneKeepsReadyBackAndSaysWhy() {
        GateOutcome outcome = gate("nonsense", States.of("a 1/1 attested"));
        assertThat(outcome.holds()).isFalse();
        assertThat(outcome.message()).isEqualTo("Not yet.");
        assertThat(outcome.failure()).startsWith("line 1, column 1: undeclared reference to 'nonsense'");
    }

    @Test
    @Tag("M9.7")
    void theTraceNamesWhatIsLeftOutAndNoExcuseWhereThereIsNone() {
        assertThat(interpret("met.x", States.of("a 1/1 attested")).trace())
                .containsExactly(
                        "a: 1 × 1 = 1",
                        "SHARE: 1 of 1; nearly from 0.6, ready from 0.8",
                        "new or raised at the level: 1 of 1 are met, a share of 1; ready from 0.8",
                        "confirmed by whoever was above or worked with the person: 1 of 0.4 that ready needs",
                        "gate gate: left out, x: the level does not ask for it",
                        "standing: READY");
    }

    @Test
    @Tag("M9.7")
    void theTraceSaysWhereNothingCounts() {
        assertThat(PolicyInterpreter.interpret(ReadinessPolicy.standard(), States.of("a 1/1 optional"), 0)
                        .trace())
                .contains("nothing counts: no requirement is left, so there is nothing to be ready by");
    }

    private static Footing footing(Combine combine, String ready, String states) {
        ReadinessPolicy policy =
                PolicyBuilder.usual().combine(combine).shares("0", ready).build();
        return PolicyInterpreter.interpret(policy, States.of(states), 0).footing();
    }

    private static GateOutcome gate(String condition, List<CompetencyState> states) {
        return interpret(condition, states).gates().getFirst();
    }

    private static PolicyResult interpret(String condition, List<CompetencyState> states) {
        ReadinessPolicy policy =
                PolicyBuilder.usual().gates(States.gate(condition)).build();
        return PolicyInterpreter.interpret(policy, states, 0);
    }

    private static CompetencyState attested(Boolean attested) {
        return new CompetencyState("a", true, null, BigDecimal.ONE, BigDecimal.ONE, null, attested, 1, null);
    }
}
