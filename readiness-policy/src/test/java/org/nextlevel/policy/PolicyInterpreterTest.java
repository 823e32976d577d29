package org.nextlevel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("M9.3")
class PolicyInterpreterTest {
    @Test
    void twoOfSixMetAreAThird() {
        List<CompetencyState> states = IntStream.range(0, 6)
                .mapToObj(i -> state("c" + i, "1", "1", i < 2 ? "1" : "0"))
                .toList();
        PolicyResult result = PolicyInterpreter.interpret(policy(Combine.ALL, null), states);
        assertThat(result.score()).isEqualTo("0.3333");
        assertThat(result.standing()).isEqualTo(Standing.BELOW);
    }

    @Test
    void allMeansAllWhateverTheShareForReadyIs() {
        List<CompetencyState> states = IntStream.range(0, 10)
                .mapToObj(i -> state("c" + i, "1", "1", i < 9 ? "1" : "0"))
                .toList();
        assertThat(PolicyInterpreter.interpret(policy(Combine.ALL, null), states)
                        .standing())
                .isEqualTo(Standing.NEARLY);
        assertThat(PolicyInterpreter.interpret(policy(Combine.SHARE, null), states)
                        .standing())
                .isEqualTo(Standing.READY);
    }

    @Test
    void ratingsAreAveragedByTheirWeights() {
        List<CompetencyState> states = List.of(
                state("a", ".30", "3", "3"),
                state("b", ".55", "3", "3"),
                state("c", ".10", "3", "2"),
                state("d", ".05", "3", "2"));
        PolicyResult result = PolicyInterpreter.interpret(policy(Combine.WEIGHTED_AVERAGE, null), states);
        assertThat(result.score()).isEqualByComparingTo("2.85");
        assertThat(result.standing()).isEqualTo(Standing.READY);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3, 1", "1, 3, 2, 0.5", "1, 3, 1, 0", "1, 3, 0, 0", "1, 3, 5, 1", "0, 3, 2, 0.6666", "3, 3, 2, 0"
    })
    void theWayIsCountedFromTheMinimumToTheExpectedRatingAndNotBeyond(
            String minimum, String expected, String rating, String score) {
        PolicyResult result = PolicyInterpreter.interpret(
                policy(Combine.PROPORTIONAL, minimum), List.of(state("a", "1", expected, rating)));
        assertThat(result.score()).isEqualByComparingTo(score);
    }

    @Test
    void pointsAreGivenForRatingsAndSummed() {
        PolicyResult result = PolicyInterpreter.interpret(
                policy(Combine.POINTS, null),
                List.of(state("a", "1", "1", "2"), state("b", "2", "1", "1"), state("c", "1", "1", "9")));
        assertThat(result.score()).isEqualByComparingTo(new BigDecimal(3 + 2 * 1 + 6));
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void theOptionalAndWhatHadNoOpportunityCountNowhere(Combine combine) {
        List<CompetencyState> counted = List.of(state("a", "1", "3", "2"));
        List<CompetencyState> all = new ArrayList<>(counted);
        all.add(new CompetencyState("b", false, null, new BigDecimal(3), null, null, null, null, null));
        all.add(new CompetencyState("c", true, null, new BigDecimal(3), null, null, null, null, true));
        assertThat(PolicyInterpreter.interpret(policy(combine, null), all).score())
                .isEqualTo(PolicyInterpreter.interpret(policy(combine, null), counted)
                        .score());
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void nothingThatCountsIsNotEnough(Combine combine) {
        assertThat(PolicyInterpreter.interpret(policy(combine, null), List.of()).standing())
                .isEqualTo(Standing.BELOW);
    }

    @ParameterizedTest
    @EnumSource(Combine.class)
    void moreNeverLowersAndNeitherOrderNorNamesMatter(Combine combine) {
        Random random = new Random(combine.ordinal());
        ReadinessPolicy policy = policy(combine, null);
        for (int i = 0; i < 500; i++) {
            List<CompetencyState> states = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(n -> state("c" + n, "" + (1 + random.nextInt(5)), "3", "" + random.nextInt(5)))
                    .toList();
            PolicyResult result = PolicyInterpreter.interpret(policy, states);
            List<CompetencyState> better = states.stream()
                    .map(one -> rated(one, one.competency(), one.rating().add(BigDecimal.ONE)))
                    .toList();
            assertThat(PolicyInterpreter.interpret(policy, better).standing())
                    .isGreaterThanOrEqualTo(result.standing());
            List<CompetencyState> shuffled = new ArrayList<>(states);
            Collections.shuffle(shuffled, random);
            assertThat(PolicyInterpreter.interpret(policy, shuffled).score()).isEqualTo(result.score());
            List<CompetencyState> renamed = states.stream()
                    .map(one -> rated(one, "x-" + one.competency(), one.rating()))
                    .toList();
            assertThat(PolicyInterpreter.interpret(policy, renamed).standing()).isEqualTo(result.standing());
        }
    }

    private static CompetencyState rated(CompetencyState state, String key, BigDecimal rating) {
        return new CompetencyState(key, true, state.weight(), state.expected(), rating, null, null, null, null);
    }

    static CompetencyState state(String key, String weight, String expected, String rating) {
        return new CompetencyState(
                key,
                true,
                new BigDecimal(weight),
                new BigDecimal(expected),
                new BigDecimal(rating),
                null,
                null,
                null,
                null);
    }

    static ReadinessPolicy policy(Combine combine, String minimumRating, Gate... gates) {
        ReadinessPolicy usual = ReadinessPolicy.standard();
        boolean isScored = !combine.isShare();
        return new ReadinessPolicy(
                usual.minimumEvidence(),
                usual.attestedShare(),
                usual.coverageFloor(),
                usual.nearlyShare(),
                usual.readyShare(),
                usual.sustainedMonths(),
                usual.recencyMonths(),
                combine,
                isScored ? new BigDecimal("2") : null,
                isScored ? new BigDecimal("2.8") : null,
                minimumRating == null ? null : new BigDecimal(minimumRating),
                combine == Combine.POINTS
                        ? List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(3), new BigDecimal(6))
                        : List.of(),
                List.of(gates));
    }
}
