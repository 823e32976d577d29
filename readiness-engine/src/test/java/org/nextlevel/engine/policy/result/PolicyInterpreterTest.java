package org.nextlevel.engine.policy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;

@Tag("M9.3")
class PolicyInterpreterTest {
    @Test
    void twoOfSixMetAreAThird() {
        List<CompetencyState> states = States.of("a 1/1; b 1/1; c 0/1; d 0/1; e 0/1; f 0/1");
        PolicyResult result = PolicyInterpreter.interpret(policy(Combine.ALL), states, 0);
        assertThat(result.score()).isEqualTo("0.3333");
        assertThat(result.standing()).isEqualTo(PolicyStanding.BELOW);
    }

    @Test
    void allMeansAllWhateverTheShareForReadyIs() {
        List<CompetencyState> states = States.of("a 0/1" + "; b 1/1 attested".repeat(9));
        assertThat(PolicyInterpreter.interpret(policy(Combine.ALL), states, 0).standing())
                .isEqualTo(PolicyStanding.NEARLY);
        assertThat(PolicyInterpreter.interpret(policy(Combine.SHARE), states, 0).standing())
                .isEqualTo(PolicyStanding.READY);
    }

    @Test
    void ratingsAreAveragedByTheirWeights() {
        List<CompetencyState> states = States.of("a 3/3 ×.30 attested; b 3/3 ×.55 attested;"
                + " c 2/3 ×.10 attested inherited; d 2/3 ×.05 attested inherited");
        PolicyResult result = PolicyInterpreter.interpret(policy(Combine.WEIGHTED_AVERAGE), states, 0);
        assertThat(result.score()).isEqualByComparingTo("2.85");
        assertThat(result.standing()).isEqualTo(PolicyStanding.READY);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3, 1", "1, 3, 2, 0.5", "1, 3, 1, 0", "1, 3, 0, 0", "1, 3, 5, 1", "0, 3, 2, 0.6666", "3, 3, 2, 0"
    })
    void theWayIsCountedFromTheMinimumToTheExpectedRatingAndNotBeyond(
            String minimum, String expected, String rating, String score) {
        ReadinessPolicy policy = PolicyBuilder.usual()
                .combine(Combine.PROPORTIONAL)
                .minimumRating(new BigDecimal(minimum))
                .build();
        PolicyResult result = PolicyInterpreter.interpret(policy, States.of("a %s/%s".formatted(rating, expected)), 0);
        assertThat(result.score()).isEqualByComparingTo(score);
    }

    @Test
    void pointsAreGivenForRatingsAndSummed() {
        PolicyResult result =
                PolicyInterpreter.interpret(policy(Combine.POINTS), States.of("a 2/1; b 1/1 ×2; c 9/1"), 0);
        assertThat(result.score()).isEqualByComparingTo(new BigDecimal(3 + 2 * 1 + 6));
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void theOptionalAndWhatHadNoOpportunityCountNowhere(Combine combine) {
        List<CompetencyState> counted = States.of("a 2/3");
        List<CompetencyState> all = new ArrayList<>(counted);
        all.add(new CompetencyState("b", false, null, new BigDecimal(3), null, null, null, null, null));
        all.add(new CompetencyState("c", true, null, new BigDecimal(3), null, null, null, null, true));
        assertThat(PolicyInterpreter.interpret(policy(combine), all, 0).score())
                .isEqualTo(
                        PolicyInterpreter.interpret(policy(combine), counted, 0).score());
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void nothingThatCountsIsNotEnough(Combine combine) {
        assertThat(PolicyInterpreter.interpret(policy(combine), List.of(), 0).standing())
                .isEqualTo(PolicyStanding.BELOW);
    }

    @Test
    void theTraceSaysHowItAddsUp() {
        List<CompetencyState> states = States.of("a 1/1 ×2; b 0/1; c 0/1 optional; d 0/1 no-opportunity");
        assertThat(PolicyInterpreter.interpret(policy(Combine.SHARE), states, 0).trace())
                .containsExactly(
                        "a: 1 × 2 = 2",
                        "b: 0 × 1 = 0",
                        "c: left out, welcome, not required",
                        "d: left out, no opportunity so far",
                        "SHARE: 2 of 3; nearly from 0.6, ready from 0.8",
                        "new or raised at the level: 1 of 3 are met, a share of 0.6666; ready from 0.8",
                        "no opportunity: 1 of 3, at most 0.3 of all; what is shown is not enough of the whole list",
                        "confirmed by whoever was above or worked with the person: 0 of 1.2 that ready needs",
                        "standing: BELOW, by the score alone it would be NEARLY");
    }

    /** With what its way to combine needs. */
    private static ReadinessPolicy policy(Combine combine) {
        PolicyBuilder policy = PolicyBuilder.usual().combine(combine);
        return switch (combine) {
            case ALL, SHARE, PROPORTIONAL -> policy.build();
            case WEIGHTED_AVERAGE -> policy.scores("2", "2.8").build();
            case POINTS -> policy.scores("2", "2.8").points(0, 1, 3, 6).build();
        };
    }
}
