package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** What was earned of what there is to earn; compared exactly, shown rounded down. */
record Score(ReadinessPolicy policy, List<Contribution> contributions, BigDecimal earned, BigDecimal whole) {
    static final MathContext DIVISION = new MathContext(20, RoundingMode.DOWN);
    private static final int DECIMALS = 4;
    private static final int SUM_DECIMALS = 15;

    static Score of(ReadinessPolicy policy, List<CompetencyState> states) {
        List<Contribution> all =
                states.stream().map(state -> Contribution.of(policy, state)).toList();
        List<Contribution> counting = all.stream().filter(Contribution::counts).toList();
        BigDecimal weight = sum(counting, Contribution::weight);
        boolean isSum = policy.combine() == Combine.POINTS && !counting.isEmpty();
        BigDecimal earned = sum(counting, one -> one.weight().multiply(one.value()));
        return new Score(policy, all, whole(earned), isSum ? BigDecimal.ONE : weight);
    }

    /** Thirds are cut off where they are divided: three of them are one again here. Nothing else has so many decimals. */
    private static BigDecimal whole(BigDecimal sum) {
        return sum.scale() <= SUM_DECIMALS ? sum : sum.setScale(SUM_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Compared without dividing, so that a third of three is one. */
    PolicyStanding standing() {
        if (nothingCounts() || !reaches(policy.nearly())) {
            return PolicyStanding.BELOW;
        }
        return reaches(policy.ready()) ? PolicyStanding.READY : PolicyStanding.NEARLY;
    }

    boolean nothingCounts() {
        return whole.signum() == 0;
    }

    BigDecimal shown() {
        return exact().setScale(DECIMALS, RoundingMode.DOWN);
    }

    /** As exact as a quotient gets; 0 when nothing counts. */
    BigDecimal exact() {
        return quotient(earned, whole);
    }

    /** The weight of some of the states that count, as a part of the weight of all that do. */
    static BigDecimal share(List<CompetencyState> states, Predicate<CompetencyState> which) {
        List<CompetencyState> counting =
                states.stream().filter(CompetencyState::counts).toList();
        BigDecimal part = sum(counting.stream().filter(which).toList(), CompetencyState::weight);
        return quotient(part, sum(counting, CompetencyState::weight));
    }

    private boolean reaches(BigDecimal threshold) {
        return earned.compareTo(threshold.multiply(whole)) >= 0;
    }

    private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, DIVISION);
    }

    // Sums are exact, so that their order does not matter.
    private static <T> BigDecimal sum(List<T> things, Function<T, BigDecimal> amount) {
        return things.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
