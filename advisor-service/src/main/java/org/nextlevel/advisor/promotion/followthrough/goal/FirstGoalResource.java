package org.nextlevel.advisor.promotion.followthrough.goal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;

/** The goals of the first 90 days over HTTP: for the owner of the case alone. */
@Path("/api/cases/{caseId}/follow-through/goals")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Follow-through")
public class FirstGoalResource {
    private final TrackFirstGoals goals;

    FirstGoalResource(TrackFirstGoals goals) {
        this.goals = goals;
    }

    /** Sets a goal. */
    @POST
    @Idempotent
    @Operation(summary = "Set a goal of the first 90 days", description = "At most 20.")
    @APIResponse(responseCode = "201", description = "Set; `Location` is the goal.")
    @Problems({"too-many-goals", "case-state"})
    public RestResponse<FirstGoalView> setFirstGoal(UUID caseId, @Valid @NotNull SetFirstGoalRequest request) {
        FirstGoalView view = goals.set(caseId, request);
        return Answer.created(path(caseId, view), view, view.version());
    }

    /** Gives one goal. */
    @GET
    @Path("{goalId}")
    @Operation(summary = "Get a goal of the first 90 days", description = "As of the last check-in.")
    @Problems("case-state")
    public RestResponse<FirstGoalView> getFirstGoal(UUID caseId, UUID goalId) {
        FirstGoalView view = goals.get(caseId, goalId);
        return Answer.ok(view, view.version());
    }

    /** Checks in on a goal. */
    @POST
    @Path("{goalId}/check-in")
    @Idempotent
    @Operation(summary = "Check in on a goal", description = "Says how it stands, and gives it another day if need be.")
    @Problems("case-state")
    public RestResponse<FirstGoalView> checkInOnFirstGoal(
            UUID caseId,
            UUID goalId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CheckGoalRequest request) {
        FirstGoalView view = goals.check(caseId, goalId, ifMatch, request);
        return Answer.changed(path(caseId, view), view, view.version());
    }

    private static String path(UUID caseId, FirstGoalView view) {
        return "/api/cases/%s/follow-through/goals/%s".formatted(caseId, view.id());
    }
}
