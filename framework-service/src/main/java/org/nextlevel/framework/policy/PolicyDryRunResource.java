package org.nextlevel.framework.policy;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.engine.policy.PolicyCheck;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.policy.result.PolicyInterpreter;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Tries out readiness policies; nothing is kept. */
@Path("/api/readiness-policies/dry-runs")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Readiness policies", description = "How shown expectations add up to a verdict, as data.")
public class PolicyDryRunResource {
    /** The standing that a policy gives to example states. */
    @POST
    @Operation(
            summary = "Try out a readiness policy",
            description =
                    "Applies the policy to the states and shows what each adds, which gates hold, and the standing. Conditions may "
                            + "name the competencies of the states. Nothing is kept.")
    public PolicyResult run(@Valid @NotNull DryRunRequest request) {
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
