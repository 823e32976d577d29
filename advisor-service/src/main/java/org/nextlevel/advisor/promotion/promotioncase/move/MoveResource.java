package org.nextlevel.advisor.promotion.promotioncase.move;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;

/** The moves of a case over HTTP, beside asking, answering and deciding. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class MoveResource {
    private final SubmitCase submit;
    private final EndCase end;
    private final ShareCase share;
    private final ShowCase show;

    MoveResource(SubmitCase submit, EndCase end, ShareCase share, ShowCase show) {
        this.submit = submit;
        this.end = end;
        this.share = share;
        this.show = show;
    }

    /** Hands the case to HR. */
    @POST
    @Path("submission")
    @Idempotent
    @Operation(
            summary = "Submit the case to HR",
            description = "After a yes, by the owner or the direct manager; HR sees the case from now on.")
    @Problems("case-state")
    public RestResponse<CaseView> submitCase(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return show.changed(submit.submit(caseId, ifMatch));
    }

    /** Ends the case after the promotion. */
    @POST
    @Path("completion")
    @Idempotent
    @Operation(
            summary = "Complete the case",
            description = "The promotion is followed through; the next case can begin.")
    @Problems("case-state")
    public RestResponse<CaseView> completeCase(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return show.changed(end.complete(caseId, ifMatch));
    }

    /** Ends the case without a promotion. */
    @POST
    @Path("closure")
    @Idempotent
    @Operation(summary = "Close the case", description = "Ends it without a promotion; it stays readable.")
    @Problems("case-state")
    public RestResponse<CaseView> closeCase(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CloseCaseRequest request) {
        return show.changed(end.close(caseId, ifMatch, request.reason()));
    }

    /** Lets somebody read the case. */
    @POST
    @Path("approvers")
    @Idempotent
    @Operation(
            summary = "Let somebody read the case",
            description = "By name, such as a director who has a say; at most 20. They read the case and shared"
                    + " proposals, and change nothing. Naming somebody a second time changes nothing.")
    @Problems({"too-many-approvers", "case-state"})
    public RestResponse<CaseView> nameCaseApprover(UUID caseId, @Valid @NotNull NameApproverRequest request) {
        return show.changed(share.nameApprover(caseId, request.employeeId()));
    }

    /** Lets somebody read the case no longer. */
    @DELETE
    @Path("approvers/{employeeId}")
    @Operation(summary = "Let somebody read the case no longer", description = "What they read, they know.")
    @Problems("case-state")
    public RestResponse<CaseView> removeCaseApprover(UUID caseId, UUID employeeId) {
        return show.changed(share.withdrawFrom(caseId, employeeId));
    }
}
