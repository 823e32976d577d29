package org.nextlevel.framework.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.PolicyCheck;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.policy.result.PolicyInterpreter;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Applies a readiness policy to example states; nothing is stored. */
@ApplicationScoped
class TryPolicy {
    /** @throws Invalid when the policy cannot be applied, with every fault */
    PolicyResult run(TryPolicyRequest request) {
        Set<String> competencies =
                request.states().stream().map(CompetencyState::competency).collect(Collectors.toSet());
        List<Violation> faults = PolicyCheck.faults(request.policy(), competencies).stream()
                .map(fault -> Violation.at("#/policy" + fault.pointer(), fault.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return PolicyInterpreter.interpret(request.policy(), request.states(), request.monthsSustained());
    }
}
