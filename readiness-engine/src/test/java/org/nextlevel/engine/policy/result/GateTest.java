package org.nextlevel.engine.policy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Conditions beside the score. */
@Tag("M9.3")
class GateTest {
    private static final List<CompetencyState> STATES =
            States.of("a 3/3 attested; b 2/3 ×0.25; c-d 4/4; e 0/9 ×0.25 no-opportunity; f 0/1 optional");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "met.a ~ HOLDS",
                "rating[\"c-d\"] >= 4 ~ HOLDS",
                "met.b ~ DOES_NOT_HOLD",
                "attested.a && !attested[\"c-d\"] ~ HOLDS",
                "met.all(k, met[k]) ~ DOES_NOT_HOLD",
                "met.filter(k, met[k]).size() == 2 ~ HOLDS",
                "met.exists_one(k, attested[k]) ~ HOLDS",
                "[\"a\", \"b\"].exists(k, met[k]) ~ HOLDS",
                "evidence.f == 1 && !met.f ~ HOLDS",
                "score > 0.88 && score < 0.89 && metShare == score ~ HOLDS",
                "attestedShare * 2.25 == 1.0 ~ HOLDS",
                "monthsSustained >= 3.5 ~ HOLDS",
                "!(\"e\" in met) && !has(met.x) ~ HOLDS",
                "met.e ~ LEFT_OUT",
                "met.x || met.a ~ LEFT_OUT",
                "has(met.x) ? met.x : true ~ HOLDS",
                "1 / 0 == 1 ~ ERROR",
                "[\"a\", \"x\"].all(k, met[k]) ~ ERROR",
                "9223372036854775807 + monthsSustained > 0 ~ ERROR"
            })
    void aConditionReadsWhatIsDocumented(String condition, String result) {
        assertThat(inOneWord(outcome(condition))).isEqualTo(result);
    }

    @Test
    void aGateThatDoesNotHoldCapsReadyAtNearlyAndTellsThePerson() {
        PolicyResult result = interpret(States.gate("met.b"));
        assertThat(result.beforeGates()).isEqualTo(PolicyStanding.READY);
        assertThat(result.standing()).isEqualTo(PolicyStanding.NEARLY);
        assertThat(result.inTheWay()).extracting(GateOutcome::message).containsExactly("Not yet.");
        assertThat(result.trace())
                .endsWith("gate gate: does not hold", "standing: NEARLY, by the score alone it would be READY");
    }

    @Test
    void aGateThatDoesNotHoldRaisesNobody() {
        ReadinessPolicy hard = PolicyBuilder.usual()
                .shares("1", "1")
                .gates(States.gate("met.b"))
                .build();
        assertThat(PolicyInterpreter.interpret(hard, STATES, 0).standing()).isEqualTo(PolicyStanding.BELOW);
    }

    @Test
    void aConditionWithoutAnAnswerDoesNotHoldAndSaysWhy() {
        PolicyResult result = interpret(States.gate("1 / 0 == 1"));
        assertThat(result.standing()).isEqualTo(PolicyStanding.NEARLY);
        assertThat(result.gates().getFirst().failure()).contains("zero");
        assertThat(String.join("\n", result.trace())).contains("had no answer", "zero");
    }

    @Test
    @Tag("M9.2")
    void whatThereWasNoOpportunityForKeepsNobodyFromBeingReady() {
        PolicyResult result = interpret(States.gate("met.e"));
        assertThat(result.standing()).isEqualTo(PolicyStanding.READY);
        assertThat(result.gates().getFirst().leftOut()).isEqualTo("e: no opportunity so far");
        assertThat(interpret(States.gate("met.x")).gates().getFirst().leftOut())
                .isEqualTo("x: the level does not ask for it");
    }

    @Test
    void ofSeveralRequirementsOfACompetencyTheLeastCounts() {
        ReadinessPolicy policy = PolicyBuilder.usual()
                .shares("0", "0")
                .gates(States.gate("rating.a == 1.0"))
                .build();
        List<CompetencyState> several = States.of("a 3/3; a 1/3; a 0/3 optional");
        assertThat(PolicyInterpreter.interpret(policy, several, 0).inTheWay()).isEmpty();
    }

    @Test
    @Timeout(20)
    void theCostliestConditionEndsSoon() {
        String body = "rating[k] + ".repeat(70) + "0.0 >= 0.0";
        String many = IntStream.range(0, 1_000).mapToObj("k%d 1/1"::formatted).collect(Collectors.joining(";"));
        ReadinessPolicy policy = PolicyBuilder.usual()
                .shares("0", "0")
                .gates(States.gate("met.all(k, " + body + ")"))
                .build();
        assertThat(PolicyInterpreter.interpret(policy, States.of(many), 0).standing())
                .isEqualTo(PolicyStanding.READY);
    }

    private static String inOneWord(GateOutcome outcome) {
        if (outcome.leftOut() != null) {
            return "LEFT_OUT";
        }
        if (outcome.failure() != null) {
            return "ERROR";
        }
        return outcome.holds() ? "HOLDS" : "DOES_NOT_HOLD";
    }

    private static GateOutcome outcome(String condition) {
        return interpret(States.gate(condition)).gates().getFirst();
    }

    private static PolicyResult interpret(Gate gate) {
        return PolicyInterpreter.interpret(PolicyBuilder.usual().gates(gate).build(), STATES, 4);
    }
}
