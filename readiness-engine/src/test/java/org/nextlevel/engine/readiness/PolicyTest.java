package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.headline.Headline;
import org.nextlevel.engine.readiness.trace.GateTrace;
import org.nextlevel.engine.readiness.trace.TraceStep;

/** What a framework's way to add up makes of evidence. */
@Tag("M9.3")
class PolicyTest {
    private static final String FOUR_OF_FIVE =
            "Delivery@lead 8m confirmed; Design@lead 9m confirmed; Mentoring@lead 7m confirmed; Planning@lead 14m confirmed";
    private static final Gate COMMUNICATION = new Gate("talks", "met.Communication", "Nobody leads in silence.");
    private static final ReadinessPolicy ALL =
            PolicyBuilder.usual().combine(Combine.ALL).build();

    @Test
    void allNeedsEveryRequirementWhateverTheShareForReadyIs() {
        assertThat(assess(ReadinessPolicy.standard(), FOUR_OF_FIVE).verdict()).isEqualTo(Verdict.OPERATING_AT_LEVEL);
        Assessment four = assess(ALL, FOUR_OF_FIVE);
        assertThat(four.verdict()).isEqualTo(Verdict.NEARLY);
        assertThat(four.trust().since()).isNull();
        Assessment five = assess(ALL, FOUR_OF_FIVE + "; Communication@lead 6m confirmed");
        assertThat(five.verdict()).isEqualTo(Verdict.OPERATING_AT_LEVEL);
        assertThat(five.trust().since()).isEqualTo(Facts.TODAY.minusMonths(6));
    }

    @Test
    void aRatingIsTheHighestLevelAtWhichACompetencyIsShown() {
        Assessment assessment = assess(
                average("2", "2.2"),
                "Delivery@director 8m confirmed; Design@lead 2m confirmed; Mentoring@senior 7m confirmed;"
                        + " Planning@engineer 9m; Planning@senior 9m; Communication@lead 3m");
        // Two unattested pieces together show the lower of their levels, one alone shows none.
        assertThat(assessment.result().contributions())
                .extracting(one -> one.value().intValue())
                .startsWith(4, 3, 2, 1, 0);
        assertThat(assessment.result().score()).isEqualByComparingTo("2");
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEARLY);
    }

    @Test
    void readyBeganWithTheWorkThatBroughtTheScoreThere() {
        String work = "Delivery@director 9m confirmed; Design@lead 8m confirmed; Mentoring@lead 8m confirmed;"
                + " Planning@lead 8m confirmed; Communication@lead 5m confirmed";
        Assessment assessment = assess(average("1", "3"), work);
        assertThat(assessment.verdict()).isEqualTo(Verdict.READY);
        assertThat(assessment.trust().since()).isEqualTo(Facts.TODAY.minusMonths(5));
        Assessment earlier = assess(average("1", "2.2"), work);
        assertThat(earlier.trust().since()).isEqualTo(Facts.TODAY.minusMonths(8));
    }

    @Test
    void theWayToTheExpectedLevelCountsInParts() {
        Assessment assessment = assess(
                PolicyBuilder.usual().combine(Combine.PROPORTIONAL).build(),
                "Delivery@senior 2m confirmed; Design@senior 2m confirmed; Mentoring@director 2m confirmed");
        assertThat(assessment.result().score()).isEqualByComparingTo("0.5333");
    }

    @Test
    void aGateThatDoesNotHoldIsNamedAndKeepsTheVerdictAtNearly() {
        Assessment assessment = assess(gated(COMMUNICATION), FOUR_OF_FIVE);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEARLY);
        assertThat(Headline.of(assessment, "Lead", true))
                .contains("is missing. Nobody leads in silence. It rests on 4 pieces");
        TraceStep gate = assessment.trace().stream()
                .filter(step -> step.rule().equals("gate"))
                .findFirst()
                .orElseThrow();
        assertThat(gate.outcome()).isEqualTo("DOES_NOT_HOLD");
        assertThat(gate.facts()).isEqualTo(new GateTrace("talks", "Nobody leads in silence.", null, null, 7));
    }

    @Test
    void aGateMayAskHowLongItHasLasted() {
        Gate patience = new Gate("patience", "monthsSustained >= 8", "Show it for eight months.");
        assertThat(assess(gated(patience), FOUR_OF_FIVE).verdict()).isEqualTo(Verdict.NEARLY);
        Gate seven = new Gate("patience", "monthsSustained >= 7", "Show it for seven months.");
        assertThat(assess(gated(seven), FOUR_OF_FIVE).verdict()).isEqualTo(Verdict.OPERATING_AT_LEVEL);
    }

    @Test
    void aGateOnWhatTheLevelDoesNotAskForKeepsNobody() {
        Gate elsewhere = new Gate("budget", "met.Budget", "Nobody directs without a budget.");
        assertThat(assess(gated(elsewhere), FOUR_OF_FIVE).verdict()).isEqualTo(Verdict.OPERATING_AT_LEVEL);
    }

    @Test
    @Tag("M9.1")
    void tooLittleEvidenceIsNotJudgedWhateverTheScoreIs() {
        Assessment assessment = assess(average("0", "0"), "Delivery@director 9m confirmed");
        assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    }

    private static Assessment assess(ReadinessPolicy policy, String evidence) {
        return Readiness.assess(Facts.question(policy, Facts.evidence(evidence)));
    }

    private static ReadinessPolicy average(String nearly, String ready) {
        return PolicyBuilder.usual()
                .combine(Combine.WEIGHTED_AVERAGE)
                .scores(nearly, ready)
                .build();
    }

    private static ReadinessPolicy gated(Gate gate) {
        return PolicyBuilder.usual().gates(gate).build();
    }
}
