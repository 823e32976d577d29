package org.nextlevel.advisor.promotion.promotioncase.move;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;
import org.nextlevel.advisor.promotion.promotioncase.access.ReadCase;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Cases over HTTP: opening, listing, reading. */
@Path("/api/cases")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Promotion cases",
        description = "The way to one promotion, which belongs to the employee: asked, answered, agreed, decided.")
public class CaseResource {
    private final OpenCase open;
    private final ListCases list;
    private final ReadCase read;

    CaseResource(OpenCase open, ListCases list, ReadCase read) {
        this.open = open;
        this.list = list;
        this.read = read;
    }

    /** Opens the caller's own case. */
    @POST
    @Idempotent
    @Operation(
            summary = "Open a case",
            description = "For oneself, one at a time. It stays with the framework's version of today, whatever is"
                    + " published later. Nobody else sees it until it is shared. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Opened; `Location` is the case.")
    @APIResponse(
            responseCode = "409",
            description = "`case-open`: there is one already; `framework-unknown` or `level-unknown`")
    public RestResponse<CaseView> open(@Valid @NotNull OpenCaseRequest request) {
        CaseView view = open.open(request);
        return Answer.created("/api/cases/" + view.id(), view, view.version());
    }

    /** Lists the cases that the caller sees. */
    @GET
    @Operation(
            summary = "List cases",
            description =
                    "The own ones, or those where the caller is the manager, is named, or is HR, in the order in"
                            + " which they changed. HR sees those that were submitted or appealed; `state` narrows them to the queue.")
    public Page<CaseView> list(
            @QueryParam("as") @DefaultValue("OWNER") @Parameter(description = "What the caller is to them.") Party as,
            @QueryParam("state") @Parameter(description = "For HR: `SUBMITTED` is the queue.", example = "SUBMITTED")
                    CaseState state,
            @Valid @BeanParam PageRequest page) {
        return list.of(as, state, page);
    }

    /** Gives one case. */
    @GET
    @Path("{caseId}")
    @Operation(
            summary = "Get a case",
            description = "For its owner, the direct manager once it is shared, those named by the owner, and HR once"
                    + " it was submitted or appealed; for everybody else there is none. `actions` are the caller's moves of"
                    + " now, `notNow` the others and why.")
    public RestResponse<CaseView> get(UUID caseId) {
        CaseView view = read.read(caseId);
        return Answer.ok(view, view.version());
    }
}
