package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * What a standing stands on beside the score (M1.1, M1.4, M9.2): whatever the score, nobody is ready who does not show what
 * the level itself asks for, whose list is too much excused, or of whom nobody else says so. Weights are those of required
 * requirements; shares are shown rounded down and compared exactly.
 *
 * @param own what is new or raised at the level
 * @param excuses what there was no opportunity for
 * @param confirmation what somebody above or somebody who worked with the person confirmed
 */
public record Footing(OwnDemands own, Excuses excuses, Confirmation confirmation) {
    private static final int DECIMALS = 4;

    static Footing of(ReadinessPolicy policy, List<CompetencyState> states) {
        List<CompetencyState> required =
                states.stream().filter(CompetencyState::required).toList();
        return new Footing(
                OwnDemands.of(policy, required), Excuses.of(policy, required), Confirmation.of(policy, required));
    }

    /** The best standing that it bears, whatever the score; the gates are another matter. */
    PolicyStanding bears() {
        if (excuses.tooMany()) {
            return PolicyStanding.BELOW;
        }
        boolean isReady = excuses.enoughOfAll() && confirmation.enough();
        return isReady || own.standing() == PolicyStanding.BELOW ? own.standing() : PolicyStanding.NEARLY;
    }

    /** Whether the work bears ready, whoever said so. */
    boolean isWorkOfTheLevel() {
        return own.standing() == PolicyStanding.READY && excuses.enoughOfAll() && !excuses.tooMany();
    }

    /**
     * What the level itself asks for: its new demands, and those that it raises above the level below (M1.1).
     *
     * @param required how many there are, those without opportunity included
     * @param demonstrated how many of them are met
     * @param share the met weight as a part of the weight of those for which there was an opportunity
     * @param standing the best standing that they bear: ready needs the policy's share of them, and at least one, whatever
     *     else is shown
     */
    public record OwnDemands(
            @Schema(examples = "5") int required,
            @Schema(examples = "3") int demonstrated,
            @Schema(examples = "0.6") BigDecimal share,
            @Schema(examples = "NEARLY") PolicyStanding standing) {
        static OwnDemands of(ReadinessPolicy policy, List<CompetencyState> required) {
            List<CompetencyState> own =
                    required.stream().filter(CompetencyState::own).toList();
            BigDecimal shown = weight(own, CompetencyState::isShown);
            BigDecimal counting = weight(own, CompetencyState::counts);
            return new OwnDemands(
                    own.size(),
                    (int) own.stream().filter(CompetencyState::isShown).count(),
                    Footing.share(shown, counting),
                    standing(policy, shown, counting));
        }

        private static PolicyStanding standing(ReadinessPolicy policy, BigDecimal shown, BigDecimal counting) {
            // Where all of it is excused, nothing is shown.
            if (shown.signum() > 0 && reaches(shown, policy.shownShare(), counting)) {
                return PolicyStanding.READY;
            }
            // Where ratings count, part of the way is worth something, and the score says how much.
            boolean isByShare = policy.combine() == Combine.ALL || policy.combine() == Combine.SHARE;
            return isByShare && !reaches(shown, policy.nearlyShare(), counting)
                    ? PolicyStanding.BELOW
                    : PolicyStanding.NEARLY;
        }
    }

    /**
     * What there was no opportunity for: it is left out of the score, and does not prove anything (M9.2).
     *
     * @param required how many requirements there are in all
     * @param excused for how many of them there was no opportunity
     * @param share the same as a share
     * @param most the share that the policy allows
     * @param tooMany whether it is more: then too little is left to judge by
     * @param enoughOfAll whether what is shown is enough for ready of the whole list too, the excused counted as not shown
     */
    public record Excuses(
            @Schema(examples = "10") int required,
            @Schema(examples = "1") int excused,
            @Schema(examples = "0.1") BigDecimal share,
            @Schema(examples = "0.3") BigDecimal most,
            boolean tooMany,
            boolean enoughOfAll) {
        static Excuses of(ReadinessPolicy policy, List<CompetencyState> required) {
            BigDecimal most = policy.proofRules().excusedShare();
            BigDecimal all = BigDecimal.valueOf(required.size());
            long excused =
                    required.stream().filter(CompetencyState::noOpportunity).count();
            return new Excuses(
                    required.size(),
                    (int) excused,
                    Footing.share(BigDecimal.valueOf(excused), all),
                    most,
                    BigDecimal.valueOf(excused).compareTo(most.multiply(all)) > 0,
                    excused == 0 || isReadyByAll(policy, required));
        }

        /** As if all that is excused had an opportunity, which was not taken. */
        private static boolean isReadyByAll(ReadinessPolicy policy, List<CompetencyState> required) {
            if (policy.combine() == Combine.ALL) {
                return reaches(
                        weight(required, CompetencyState::isShown), policy.readyShare(), weight(required, _ -> true));
            }
            List<CompetencyState> unexcused =
                    required.stream().map(CompetencyState::unexcused).toList();
            return Score.of(policy, unexcused).standing() == PolicyStanding.READY;
        }
    }

    /**
     * Who says so beside the person (M1.4).
     *
     * @param confirmedWeight weight of what is met and was confirmed by somebody above or somebody who worked with the person
     * @param neededWeight the weight that ready needs to be so
     * @param enough whether it is
     */
    public record Confirmation(
            @Schema(examples = "3") BigDecimal confirmedWeight,
            @Schema(examples = "2.5") BigDecimal neededWeight,
            boolean enough) {
        static Confirmation of(ReadinessPolicy policy, List<CompetencyState> required) {
            BigDecimal confirmed = weight(required, state -> state.isShown() && state.confirmed());
            BigDecimal needed = weight(required, CompetencyState::counts)
                    .multiply(policy.shownShare())
                    .multiply(policy.proofRules().confirmedShare());
            return new Confirmation(confirmed, needed.stripTrailingZeros(), confirmed.compareTo(needed) >= 0);
        }
    }

    private static BigDecimal weight(List<CompetencyState> states, Predicate<CompetencyState> which) {
        return states.stream().filter(which).map(CompetencyState::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean reaches(BigDecimal part, BigDecimal share, BigDecimal whole) {
        return part.compareTo(share.multiply(whole)) >= 0;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : part.divide(whole, DECIMALS, RoundingMode.DOWN);
    }
}
