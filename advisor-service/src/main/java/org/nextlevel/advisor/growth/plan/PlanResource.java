package org.nextlevel.advisor.growth.plan;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.plan.action.ChangePlanActionRequest;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActionState;
import org.nextlevel.advisor.growth.plan.action.PlanActionView;
import org.nextlevel.advisor.growth.plan.action.VisibleAction;
import org.nextlevel.advisor.growth.plan.request.LinkEvidenceRequest;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** A person's plan over HTTP. */
@Path("/api/employees/{id}/plan/actions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Plan", description = "What somebody set out to do for the next level, and how far it has come.")
public class PlanResource {
    private final ReadPlan read;
    private final WritePlan write;
    private final PeopleNames names;
    private final Clock clock;

    PlanResource(ReadPlan read, WritePlan write, PeopleNames names, Clock clock) {
        this.read = read;
        this.write = write;
        this.names = names;
        this.clock = clock;
    }

    /** Takes something into the plan. */
    @POST
    @Idempotent
    @Operation(
            summary = "Accept a recommendation, or write an action",
            description = "For oneself alone. The server says which evidence closes it: the pieces that the gap to that"
                    + " level lacks. At most 100 go on at a time. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The action.")
    @Problems({"plan-full", "framework-unknown"})
    public RestResponse<PlanActionView> addPlanAction(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @Valid @NotNull WritePlanActionRequest request) {
        PlanAction action = write.write(id, request);
        return Answer.created(PlanActionView.path(action), view(read.visible(action, true)), action.version());
    }

    /** The plan. */
    @GET
    @Operation(
            summary = "List the actions of a plan",
            description =
                    "Due soonest first: all for the person; for the direct manager those that are shared, without the"
                            + " evidence. Nobody else sees any.")
    public Page<PlanActionView> listPlanActions(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("state") @Parameter(description = "Only those; all when left out.") PlanActionState state,
            @Valid @BeanParam PageRequest page) {
        Page<VisibleAction> actions = read.page(id, state, page);
        LocalDate today = LocalDate.now(clock);
        return names.in(naming -> actions.map(action -> PlanActionView.of(action, today, naming)));
    }

    /** One action. */
    @GET
    @Path("{actionId}")
    @Operation(summary = "Get an action of a plan", description = "For those who see it in the list.")
    public RestResponse<PlanActionView> getPlanAction(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id, UUID actionId) {
        return answer(read.get(id, actionId));
    }

    /** Replaces what the owner says of it. */
    @PUT
    @Path("{actionId}")
    @Operation(
            summary = "Change, share, drop or resume an action",
            description = "For oneself alone. How far it has come follows from the evidence and cannot be set.")
    @Problems("plan-full")
    public RestResponse<PlanActionView> changePlanAction(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID actionId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ChangePlanActionRequest request) {
        return answer(read.visible(write.change(id, actionId, ifMatch, request), true));
    }

    /** Removes it. */
    @DELETE
    @Path("{actionId}")
    @Operation(
            summary = "Delete an action of a plan",
            description = "For oneself alone; the evidence stays. To keep it as given up, drop it.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void deletePlanAction(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID actionId,
            @HeaderParam("If-Match") String ifMatch) {
        write.delete(id, actionId, ifMatch);
    }

    /** Links a piece of evidence. */
    @POST
    @Path("{actionId}/evidence")
    @Idempotent
    @Operation(
            summary = "Link evidence to an action",
            description =
                    "For oneself alone. Evidence of work since the action was written that claims its competency at"
                            + " its level or above is linked by itself; this links any other. The same twice changes nothing. The"
                            + " action is done when enough linked pieces claim it and somebody else confirms each; when one is"
                            + " deleted or no longer confirmed it goes on again.")
    @APIResponse(responseCode = "200", description = "The action with the evidence.")
    @Problems({"plan-action-dropped", "too-much-evidence"})
    public RestResponse<PlanActionView> linkEvidenceToPlanAction(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID actionId,
            @Valid @NotNull LinkEvidenceRequest request) {
        PlanAction action = write.link(id, actionId, request.evidenceId());
        return Answer.changed(PlanActionView.path(action), view(read.visible(action, true)), action.version());
    }

    private RestResponse<PlanActionView> answer(VisibleAction visible) {
        return Answer.ok(view(visible), visible.action().version());
    }

    private PlanActionView view(VisibleAction visible) {
        LocalDate today = LocalDate.now(clock);
        return names.in(naming -> PlanActionView.of(visible, today, naming));
    }
}
