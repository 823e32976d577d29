package org.nextlevel.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.policy.result.States;
import org.nextlevel.sentence.Sentence;

/** What is wrong with a policy, and where. */
@Tag("M9.3")
class PolicyCheckTest {
    private static final PolicyBuilder USUAL = PolicyBuilder.usual();
    private static final PolicyBuilder POINTS = USUAL.combine(Combine.POINTS);
    private static final PolicyBuilder AVERAGE = USUAL.combine(Combine.WEIGHTED_AVERAGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "met.a && ~ line 1, column 9: mismatched input",
                "true && metShares > 1.0 ~ line 1, column 9: undeclared reference to 'metShares'",
                "true &&␤  rating.a > \"2\" ~ line 2, column 12: found no matching overload",
                "unknown > 3 ~ line 1, column 1: undeclared reference to 'unknown'",
                "score ~ line 1, column 1: expected type 'bool' but found 'double'",
                "met[\"x\"] ~ line 1, column 4: there is no competency 'x'",
                "true || met.x ~ line 1, column 12: there is no competency 'x'",
                "\"x\" in met ~ line 1, column 5: there is no competency 'x'",
                "has(met.x) ~ there is no competency 'x'",
                "has(met.a) && has(met.x) ~ line 1, column 18: there is no competency 'x'",
                "\"a\".matches(\"(a+)+\") ~ undeclared reference to 'matches'",
                "[1, 2].map(x, x) == [1] ~ undeclared reference to 'map'",
                "[1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) && [1].all(a, true) ~ a condition goes through at most 10 lists",
                "met.all(k, met.all(j, true)) ~ a loop within a loop is not possible here",
                "[met].all(k, true) ~ only the maps by competency and lists of constants can be gone through",
                "google.protobuf.Duration{} == google.protobuf.Duration{} ~ undeclared reference to 'google.protobuf.Duration'",
                "{\"a\": true}[\"a\"] ~ cannot build objects",
                "timestamp(\"2020-01-01T00:00:00Z\") == timestamp(\"2020-01-01T00:00:00Z\") ~ undeclared reference"
            })
    void aConditionThatIsNoneIsNamedWithItsPlace(String condition, String fault) {
        List<PolicyFault> faults = faults(States.gate(condition.replace('␤', '\n')));
        assertThat(faults).extracting(PolicyFault::pointer).containsOnly("/gates/0/condition");
        assertThat(faults.getFirst().detail()).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "met.a && ~ Zeile 1, Spalte 9: „<EOF>“ passt hier nicht, erwartet wird",
                "unknown > 3 ~ Zeile 1, Spalte 1: „unknown“ ist hier nicht bekannt",
                "rating.a > \"2\" ~ Zeile 1, Spalte 10: „_>_“ lässt sich auf „(double, string)“ nicht anwenden",
                "score ~ Zeile 1, Spalte 1: hier wird „bool“ erwartet, nicht „double“",
                "[met].all(k, true) ~ nur die Zuordnungen nach Kompetenz und Listen fester Werte lassen sich durchgehen"
            })
    @Tag("languages")
    void whatTheCompilerSaysIsSaidInTheLanguageOfWhoeverReadsIt(String condition, String fault) {
        Sentence.speak(Locale.GERMAN);
        try {
            assertThat(faults(States.gate(condition)).getFirst().detail()).contains(fault);
        } finally {
            Sentence.fallSilent();
        }
    }

    @Test
    void everyFaultOfEveryGateIsNamed() {
        List<PolicyFault> faults = faults(States.gate("met.x && met.y"), States.gate("nonsense"));
        assertThat(faults)
                .extracting(PolicyFault::pointer)
                .containsExactly("/gates/0/condition", "/gates/0/condition", "/gates/1/key", "/gates/1/condition");
    }

    @Test
    void namesAreNotCheckedWhenNobodyKnowsThem() {
        ReadinessPolicy policy = USUAL.gates(States.gate("met.x")).build();
        assertThat(PolicyCheck.faults(policy, null)).isEmpty();
    }

    @Test
    void whatIsDeepOrLongIsRefusedRatherThanRun() {
        assertThat(faults(States.gate("(".repeat(500) + "true" + ")".repeat(500))))
                .isNotEmpty();
        assertThat(faults(States.gate("[".repeat(900) + "]".repeat(900) + " == []")))
                .isNotEmpty();
    }

    @Test
    void thresholdsAreThoseOfTheWayToCombine() {
        assertThat(pointers(POINTS)).containsExactly("/nearlyScore", "/readyScore", "/points");
        assertThat(pointers(AVERAGE.scores("3", "2"))).containsExactly("/nearlyScore");
        assertThat(pointers(USUAL.scores("1", "2").minimumRating(BigDecimal.ONE).points(1)))
                .containsExactly("/nearlyScore", "/readyScore", "/minimumRating", "/points");
        assertThat(pointers(POINTS.scores("1", "2").points(0, 2, 1))).containsExactly("/points/2");
        assertThat(pointers(USUAL.combine(Combine.ALL).shares("0.9", "0.8"))).containsExactly("/nearlyShare");
        assertThat(pointers(POINTS.scores("1", "2").points(0, 0, 1))).isEmpty();
        assertThat(pointers(USUAL)).isEmpty();
        assertThat(pointers(USUAL.shares("0.8", "0.8"))).isEmpty();
    }

    @Test
    void aWordThatSaysMoreIsNotWorthLess() {
        EvidenceStrength upsideDown =
                new EvidenceStrength(null, null, new BigDecimal("0.5"), new BigDecimal("0.4"), null, null, 12, null);
        assertThat(PolicyCheck.faults(ReadinessPolicy.standard().with(upsideDown), null))
                .extracting(PolicyFault::pointer)
                .containsExactly("/strength/unattested", "/strength/confirmed", "/strength/faded");
    }

    @Test
    void aScoreThatIsMissingIsAskedForInItsUnit() {
        assertThat(faults(POINTS.readyScore(BigDecimal.TWO).points(0, 1)))
                .containsExactly(new PolicyFault("/nearlyScore", "POINTS needs nearlyScore, a number of points"));
        assertThat(faults(AVERAGE.nearlyScore(BigDecimal.TWO)))
                .containsExactly(new PolicyFault(
                        "/readyScore", "WEIGHTED_AVERAGE needs readyScore, a number of the ratings' unit"));
    }

    @Test
    void aWordInPartIsNotWorthMoreThanAWholeOne() {
        EvidenceStrength upsideDown =
                new EvidenceStrength(null, new BigDecimal("0.8"), null, new BigDecimal("0.9"), null, null, null, null);
        assertThat(PolicyCheck.faults(ReadinessPolicy.standard().with(upsideDown), null))
                .containsExactly(
                        new PolicyFault("/strength/partly", "partly must not be larger than confirmed: 0.9 over 0.8"));
    }

    @Test
    void aConditionOfTheGreatestLengthIsLookedThroughToo() {
        String longest = "nonsense" + " ".repeat(Gate.LONGEST_CONDITION - "nonsense".length());
        assertThat(faults(States.gate(longest)))
                .extracting(PolicyFault::pointer)
                .contains("/gates/0/condition");
        assertThat(faults(States.gate(longest + " "))).isEmpty();
    }

    @Test
    void whatAConditionAsksForFirstIsNotNeeded() {
        assertThat(faults(States.gate("has(met.a) && met.a"))).isEmpty();
        assertThat(GateCondition.of("met.a && has(met.x) && \"y\" in met && rating[\"b\"] > 1.0")
                        .needed())
                .containsExactly("a", "b");
    }

    @Test
    void onlyWhatIsReadOfTheMapsIsACompetency() {
        assertThat(faults(States.gate("\"x\" in [\"x\", \"y\"] && met.all(k, met[k])")))
                .isEmpty();
        assertThat(GateCondition.of("has(met.c)").needed()).isEmpty();
    }

    @Test
    void aLevelMayAskForScoresOfItsOwn() {
        ReadinessPolicy policy = POINTS.scores("10", "30").points(0, 1).build();
        assertThat(policy.at(null)).isSameAs(policy);
        assertThat(policy.at(new LevelScores(BigDecimal.ONE, BigDecimal.TWO)))
                .isEqualTo(POINTS.scores("1", "2").points(0, 1).build());
    }

    private static List<String> pointers(PolicyBuilder policy) {
        return faults(policy).stream().map(PolicyFault::pointer).toList();
    }

    private static List<PolicyFault> faults(PolicyBuilder policy) {
        return PolicyCheck.faults(policy.build(), Set.of());
    }

    private static List<PolicyFault> faults(Gate... gates) {
        return PolicyCheck.faults(USUAL.gates(gates).build(), Set.of("a"));
    }
}
