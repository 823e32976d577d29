package org.nextlevel.framework.policy;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.kit.load.Expensive;

/** Tries out readiness policies; nothing is stored. */
@Path("/api/readiness-policies/dry-runs")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Readiness policies", description = "How shown expectations add up to a verdict, as data.")
public class PolicyDryRunResource {
    private final TryPolicy tryPolicy;

    PolicyDryRunResource(TryPolicy tryPolicy) {
        this.tryPolicy = tryPolicy;
    }

    /** What a policy makes of example states. */
    @POST
    @Operation(
            summary = "Try out a readiness policy",
            description =
                    "Applies the policy to the states and shows what each adds, which gates hold, and the standing. Conditions may "
                            + "name the competencies of the states. Nothing is kept.")
    @Expensive
    public PolicyResult tryPolicy(@Valid @NotNull TryPolicyRequest request) {
        return tryPolicy.run(request);
    }
}
