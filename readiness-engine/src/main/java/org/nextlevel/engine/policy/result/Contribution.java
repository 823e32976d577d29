package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * What one requirement adds to the score.
 *
 * @param counts false for what is optional or had no opportunity; then it adds nothing
 * @param weight how much it counts beside others
 * @param value what it is worth before its weight: 0 or 1, a rating, a share of the way, or points
 */
public record Contribution(
        @Schema(examples = "mentoring") String competency,
        boolean counts,
        BigDecimal weight,
        @Schema(examples = "0.5") BigDecimal value) {
    static Contribution of(ReadinessPolicy policy, CompetencyState state) {
        BigDecimal value = switch (policy.combine()) {
            case ALL, SHARE -> state.met() ? BigDecimal.ONE : BigDecimal.ZERO;
            case WEIGHTED_AVERAGE -> state.rating();
            case PROPORTIONAL -> reached(policy, state);
            case POINTS -> points(policy.points(), state.rating());
        };
        return new Contribution(state.competency(), state.counts(), state.weight(), value);
    }

    private static BigDecimal reached(ReadinessPolicy policy, CompetencyState state) {
        BigDecimal from = policy.minimumRating() == null ? BigDecimal.ZERO : policy.minimumRating();
        if (state.rating().compareTo(state.expected()) >= 0) {
            return BigDecimal.ONE;
        }
        return state.rating().compareTo(from) <= 0
                ? BigDecimal.ZERO
                : state.rating().subtract(from).divide(state.expected().subtract(from), Score.DIVISION);
    }

    /** A rating between two counts as the lower one, one beyond the list as its last. */
    private static BigDecimal points(List<BigDecimal> points, BigDecimal rating) {
        return points.get(Math.min(rating.intValue(), points.size() - 1));
    }
}
