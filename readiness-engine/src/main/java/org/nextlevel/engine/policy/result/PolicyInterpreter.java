package org.nextlevel.engine.policy.result;

import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Applies a policy to what is known of a person (M9.3). */
public final class PolicyInterpreter {
    private PolicyInterpreter() {}

    /**
     * The standing, with what each requirement adds and which gates hold. The order of the states changes nothing but
     * that of the contributions, and their keys change nothing but names.
     *
     * @param policy one that was checked
     * @param states one a requirement, in the order in which the contributions are wanted
     * @param monthsSustained whole months for which what ready needs has been shown; 0 when it is not shown
     */
    public static PolicyResult interpret(ReadinessPolicy policy, List<CompetencyState> states, int monthsSustained) {
        Score score = Score.of(policy, states);
        List<GateOutcome> gates = List.of();
        if (!policy.gates().isEmpty()) {
            GateFacts facts = new GateFacts(states, score, monthsSustained);
            gates = policy.gates().stream()
                    .map(gate -> GateOutcome.of(gate, facts))
                    .toList();
        }
        Footing footing = Footing.of(policy, states);
        PolicyStanding beforeGates = least(score.standing(), footing.bears());
        boolean isCapped =
                beforeGates == PolicyStanding.READY && !gates.stream().allMatch(GateOutcome::holds);
        PolicyStanding standing = isCapped ? PolicyStanding.NEARLY : beforeGates;
        return new PolicyResult(
                standing,
                policy.combine(),
                score.shown(),
                policy.nearly(),
                policy.ready(),
                score.contributions(),
                footing,
                gates,
                beforeGates,
                score.standing(),
                PolicySentences.of(policy, states, score, footing, gates, standing));
    }

    /**
     * Whether some work is the level's: enough of all, and of what is new at the level. Who confirmed it is left aside, and
     * gates are, since they may ask how long it has lasted.
     */
    public static boolean isWorkOfTheLevel(ReadinessPolicy policy, List<CompetencyState> states) {
        return Score.of(policy, states).standing() == PolicyStanding.READY
                && Footing.of(policy, states).isWorkOfTheLevel();
    }

    private static PolicyStanding least(PolicyStanding one, PolicyStanding other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
