package org.nextlevel.advisor.promotion.promotioncase.move;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseView;
import org.nextlevel.kit.http.Answer;

/** The moves of a case over HTTP, beside asking, answering and deciding. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class MoveResource {
    private static final String WRONG_STATE = "`case-state`: not possible now; its `notNow` says why";

    private final SubmitCase submit;
    private final EndCase end;
    private final ShareCase share;

    MoveResource(SubmitCase submit, EndCase end, ShareCase share) {
        this.submit = submit;
        this.end = end;
        this.share = share;
    }

    /** Hands the case to HR. */
    @PUT
    @Path("submission")
    @Operation(
            summary = "Submit the case to HR",
            description = "After a yes, by the owner or the direct manager; HR sees the case from now on.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> submit(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(submit.submit(caseId, ifMatch));
    }

    /** Ends the case after the promotion. */
    @PUT
    @Path("completion")
    @Operation(
            summary = "Complete the case",
            description = "The promotion is followed through; the next case can begin.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> complete(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(end.complete(caseId, ifMatch));
    }

    /** Ends the case without a promotion. */
    @PUT
    @Path("closure")
    @Operation(summary = "Close the case", description = "Ends it without a promotion; it stays readable.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> close(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CloseCaseRequest request) {
        return answer(end.close(caseId, ifMatch, request.reason()));
    }

    /** Lets somebody read the case. */
    @PUT
    @Path("approvers/{employeeId}")
    @Operation(
            summary = "Let somebody read the case",
            description = "By name, such as a director who has a say; at most 20. They read the case and shared"
                    + " proposals, and change nothing.")
    @APIResponse(responseCode = "409", description = "`too-many-approvers`, or " + WRONG_STATE)
    public RestResponse<CaseView> name(UUID caseId, UUID employeeId) {
        return answer(share.nameApprover(caseId, employeeId));
    }

    /** Lets somebody read the case no longer. */
    @DELETE
    @Path("approvers/{employeeId}")
    @Operation(summary = "Let somebody read the case no longer", description = "What they read, they know.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> unname(UUID caseId, UUID employeeId) {
        return answer(share.withdrawFrom(caseId, employeeId));
    }

    private static RestResponse<CaseView> answer(CaseView view) {
        return Answer.ok(view, view.version());
    }
}
