package org.nextlevel.advisor.growth.plan.recommendation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.help.need.MatchNeeds;
import org.nextlevel.advisor.readiness.answers.OwnGaps;

/** Recommendations over HTTP. */
@Path("/api/employees/{id}/plan/recommendations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Plan")
public class RecommendationResource {
    private final Subjects subjects;
    private final OwnGaps gaps;
    private final MatchNeeds needs;
    private final Clock clock;

    RecommendationResource(Subjects subjects, OwnGaps gaps, MatchNeeds needs, Clock clock) {
        this.subjects = subjects;
        this.gaps = gaps;
        this.needs = needs;
        this.clock = clock;
    }

    /** Recommends actions for a level. */
    @GET
    @Transactional
    @Operation(
            summary = "Recommend actions that close the gaps",
            description =
                    "Computed from the gaps of the own readiness, so for the person alone. For each gap first up to"
                            + " three needs of managers that it would meet, then the kinds of action that fit the sort of work which"
                            + " the competency's name speaks of; `why` says so, also when nothing is known of it. Nothing is kept:"
                            + " accept one by posting it as an action.")
    @APIResponse(responseCode = "409", description = "as readiness: `framework-unknown` or `level-unknown`")
    public RecommendationsView get(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior-1")
                    String target) {
        Subject subject = subjects.open(id, "recommendations-read");
        OwnGaps.ForLevel missing = gaps.of(subject, target);
        LocalDate today = LocalDate.now(clock);
        return new RecommendationsView(
                subject.employee().id(),
                missing.framework(),
                missing.target(),
                today,
                Recommendations.of(missing.gaps(), needs.of(subject, missing), today));
    }
}
