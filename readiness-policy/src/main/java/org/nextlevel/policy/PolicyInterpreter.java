package org.nextlevel.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** Applies a policy to what is known of a person. */
public final class PolicyInterpreter {
    private static final int DECIMALS = 4;

    private PolicyInterpreter() {}

    /**
     * The standing, with what each requirement adds and which gates hold.
     *
     * @param policy one whose conditions were checked
     * @param states one a requirement, in the order in which the contributions are wanted
     */
    public static PolicyResult interpret(ReadinessPolicy policy, List<CompetencyState> states) {
        List<Contribution> contributions = states.stream()
                .map(state ->
                        new Contribution(state.competency(), state.counts(), state.weight(), value(policy, state)))
                .toList();
        BigDecimal sum = sum(contributions, one -> one.weight().multiply(one.value()));
        BigDecimal weight = sum(contributions, Contribution::weight);
        BigDecimal whole = policy.combine() == Combine.POINTS ? BigDecimal.ONE : weight;
        BigDecimal score = weight.signum() == 0 ? BigDecimal.ZERO : sum.divide(whole, DECIMALS, RoundingMode.DOWN);
        List<GateOutcome> gates = Conditions.outcomes(policy.gates(), states, score);
        Standing standing = weight.signum() == 0
                ? Standing.BELOW
                : standing(policy, sum, whole, gates.stream().allMatch(GateOutcome::holds));
        return new PolicyResult(
                standing, policy.combine(), score, policy.nearly(), policy.ready(), contributions, gates);
    }

    /** Compared without dividing, so that a third of three is one. */
    private static Standing standing(ReadinessPolicy policy, BigDecimal sum, BigDecimal whole, boolean gatesHold) {
        if (sum.compareTo(policy.nearly().multiply(whole)) < 0) {
            return Standing.BELOW;
        }
        boolean isEnough = sum.compareTo(policy.ready().multiply(whole)) >= 0;
        return isEnough && gatesHold ? Standing.READY : Standing.NEARLY;
    }

    private static BigDecimal value(ReadinessPolicy policy, CompetencyState state) {
        return switch (policy.combine()) {
            case ALL, SHARE -> state.met() ? BigDecimal.ONE : BigDecimal.ZERO;
            case WEIGHTED_AVERAGE -> state.rating();
            case PROPORTIONAL -> reached(policy, state);
            case POINTS -> points(policy.points(), state.rating());
        };
    }

    private static BigDecimal reached(ReadinessPolicy policy, CompetencyState state) {
        BigDecimal from = policy.minimumRating() == null ? BigDecimal.ZERO : policy.minimumRating();
        BigDecimal way = state.expected().subtract(from);
        if (state.rating().compareTo(state.expected()) >= 0) {
            return BigDecimal.ONE;
        }
        return way.signum() <= 0
                ? BigDecimal.ZERO
                : state.rating().subtract(from).max(BigDecimal.ZERO).divide(way, MathContext.DECIMAL64);
    }

    /** A rating between two counts as the lower one, one beyond the list as its last. */
    private static BigDecimal points(List<BigDecimal> points, BigDecimal rating) {
        return points.get(Math.min(rating.intValue(), points.size() - 1));
    }

    private static BigDecimal sum(List<Contribution> contributions, Function<Contribution, BigDecimal> amount) {
        return contributions.stream().filter(Contribution::counts).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
