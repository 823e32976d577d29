package org.nextlevel.advisor.growth.plan.recommendation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.kit.openapi.Problems;

/** Recommendations over HTTP. */
@Path("/api/employees/{id}/plan/recommendations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Plan")
public class RecommendationResource {
    private final RecommendActions recommend;

    RecommendationResource(RecommendActions recommend) {
        this.recommend = recommend;
    }

    /** Recommends actions for a level. */
    @GET
    @Operation(
            summary = "Recommend actions that close the gaps",
            description =
                    "Computed from the gaps of the own readiness, so for the person alone. For each gap first up to"
                            + " three needs of managers that it would meet, then the kinds of action that fit the sort of work which"
                            + " the competency's name speaks of; `why` says so, also when nothing is known of it. Nothing is kept:"
                            + " accept one by posting it as an action.")
    @Problems({"framework-unknown", "level-unknown"})
    public RecommendationsView recommendPlanActions(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior-1")
                    String target) {
        return recommend.forLevel(id, target);
    }
}
