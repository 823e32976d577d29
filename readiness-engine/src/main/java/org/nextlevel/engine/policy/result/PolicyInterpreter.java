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
        BeforeGates before = BeforeGates.of(policy, states);
        Score score = before.score();
        List<GateOutcome> gates = List.of();
        if (!policy.gates().isEmpty()) {
            GateFacts facts = new GateFacts(states, score, monthsSustained);
            gates = policy.gates().stream()
                    .map(gate -> GateOutcome.of(gate, facts))
                    .toList();
        }
        PolicyStanding beforeGates = before.standing();
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
                before.footing(),
                gates,
                beforeGates,
                score.standing(),
                PolicySentences.of(policy, states, score, before.footing(), gates, standing));
    }
}
