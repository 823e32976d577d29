package org.nextlevel.evidence.opportunity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.opportunity.excuse.JudgeNoOpportunityRequest;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityView;
import org.nextlevel.evidence.opportunity.excuse.StateNoOpportunityRequest;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Where somebody had no opportunity so far. The person says it; managers above read it. */
@Path("/api/employees/{id}/no-opportunity")
@Authenticated
@RunOnVirtualThread
@Tag(name = "No opportunity", description = "Competencies for which there was no opportunity so far, and why.")
public class NoOpportunityResource {
    private final WriteNoOpportunity write;
    private final ReadNoOpportunity read;
    private final JudgeNoOpportunity judge;
    private final CurrentEmployee signed;

    NoOpportunityResource(
            WriteNoOpportunity write, ReadNoOpportunity read, JudgeNoOpportunity judge, CurrentEmployee signed) {
        this.write = write;
        this.read = read;
        this.judge = judge;
        this.signed = signed;
    }

    /** Lists all that is stated for the framework of the present position. */
    @GET
    @Operation(
            summary = "List where there was no opportunity",
            description =
                    "For the framework of the present position, in the order of competencies. For the person and the managers above, "
                            + "whose reading is recorded.")
    public Page<NoOpportunityView> listNoOpportunity(String id, @Valid @BeanParam PageRequest page) {
        return read.page(signed.named(id), page);
    }

    /** Shows what is stated of one competency. */
    @GET
    @Path("{competency}")
    @Operation(
            summary = "Get why there was no opportunity for a competency",
            description = "For the person and the managers above, whose reading is recorded.")
    public RestResponse<NoOpportunityView> getNoOpportunity(String id, @Size(max = 80) String competency) {
        NoOpportunityView view = read.one(signed.named(id), competency);
        return Answer.ok(view, view.version());
    }

    /** States that there was no opportunity, or replaces what was stated. */
    @PUT
    @Path("{competency}")
    @Operation(
            summary = "State that there was no opportunity for a competency",
            description =
                    "It is shown wherever readiness is, with its reason and days, and not held against the person; recent evidence of "
                            + "the competency outweighs it. `If-Match` is needed when it is stated already. Only for oneself.")
    @APIResponse(responseCode = "200", description = "It was stated before and is as said now.")
    @APIResponse(responseCode = "201", description = "It is stated.")
    @Problems("precondition-required")
    public RestResponse<NoOpportunityView> stateNoOpportunity(
            String id,
            @Size(max = 80) String competency,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StateNoOpportunityRequest request) {
        Employee owner = signed.own(id);
        var stated = write.state(owner, competency, ifMatch, request);
        NoOpportunityView view = stated.view();
        return stated.isNew()
                ? Answer.created(
                        "/api/employees/%s/no-opportunity/%s".formatted(owner.id(), competency), view, view.version())
                : Answer.ok(view, view.version());
    }

    /** A manager above says whether it is so. */
    @POST
    @Path("{competency}/judgement")
    @Idempotent
    @Operation(
            summary = "Confirm or contest that there was no opportunity",
            description =
                    "What a manager contests excuses nothing, and is shown so with the reason, which is needed; it stays contested "
                            + "whatever the person states anew, until a manager says otherwise. Only for managers above. Honours "
                            + "`Idempotency-Key`.")
    @APIResponse(responseCode = "200", description = "What is stated, and what is said of it.")
    @Problems("precondition-required")
    public RestResponse<NoOpportunityView> judgeNoOpportunity(
            String id,
            @Size(max = 80) String competency,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull JudgeNoOpportunityRequest request) {
        Employee employee = signed.named(id);
        NoOpportunityView view = judge.judge(employee, competency, ifMatch, request);
        return Answer.changed(
                "/api/employees/%s/no-opportunity/%s".formatted(employee.id(), competency), view, view.version());
    }

    /** Takes back that there was no opportunity. */
    @DELETE
    @Path("{competency}")
    @Operation(
            summary = "Take back that there was no opportunity",
            description = "From now on the competency counts like any other. Only for oneself.")
    public void withdrawNoOpportunity(
            String id, @Size(max = 80) String competency, @HeaderParam("If-Match") String ifMatch) {
        write.withdraw(signed.own(id), competency, ifMatch);
    }
}
