package org.nextlevel.advisor.promotion.promotioncase;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** The moves of a case that are no answer and no decision. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class MoveResource {
    private static final String WRONG_STATE = "`case-state`: not possible now; its `notNow` says why";

    private final MoveCase moves;
    private final CaseAccess open;
    private final ShareCase share;
    private final CaseRequests requests;

    MoveResource(MoveCase moves, CaseAccess open, ShareCase share, CaseRequests requests) {
        this.moves = moves;
        this.open = open;
        this.share = share;
        this.requests = requests;
    }

    /** Asks for the promotion. */
    @PUT
    @Path("request")
    @Transactional
    @Operation(
            summary = "Ask for the promotion",
            description = "Notes that the owner has asked the direct manager, who sees the case from now on. Asking"
                    + " again is possible from the agreed day on, and says what changed since.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> ask(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AskForPromotionRequest request) {
        return answer(moves.ask(caseId, ifMatch, request));
    }

    /** How often, and with what, it was asked for. */
    @GET
    @Path("requests")
    @Transactional
    @Operation(
            summary = "List how the promotion was asked for",
            description = "Each time it was asked for or the answer appealed, the latest first, with what had changed.")
    public Page<CaseRequestView> requests(UUID caseId, @Valid @BeanParam PageRequest page) {
        return requests.page(open.open(caseId, "case-read").promotionCase(), page);
    }

    /** Appeals. */
    @PUT
    @Path("appeal")
    @Transactional
    @Operation(
            summary = "Appeal against the answer",
            description = "Asks HR, which sees the case from now on, to look at the answer again, and says why.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> appeal(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AskForPromotionRequest request) {
        return answer(moves.appeal(caseId, ifMatch, request));
    }

    /** Hands it to HR. */
    @PUT
    @Path("submission")
    @Transactional
    @Operation(
            summary = "Submit the case to HR",
            description = "After a yes, by the owner or the direct manager; HR sees the case from now on.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> submit(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(moves.move(
                caseId,
                ifMatch,
                Move.SUBMIT,
                (opened, now) -> opened.promotionCase().submit(now),
                CaseEvent.CaseSubmitted::new));
    }

    /** Ends it after the promotion. */
    @PUT
    @Path("completion")
    @Transactional
    @Operation(
            summary = "Complete the case",
            description = "The promotion is followed through; the next case can begin.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> complete(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(moves.end(caseId, ifMatch, null));
    }

    /** Ends it without a promotion. */
    @PUT
    @Path("closure")
    @Transactional
    @Operation(summary = "Close the case", description = "Ends it without a promotion; it stays readable.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> close(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CloseCaseRequest request) {
        return answer(moves.end(caseId, ifMatch, request.reason()));
    }

    /** Lets somebody read it. */
    @PUT
    @Path("approvers/{employeeId}")
    @Transactional
    @Operation(
            summary = "Let somebody read the case",
            description = "By name, such as a director who has a say; at most 20. They read the case and shared"
                    + " proposals, and change nothing.")
    @APIResponse(responseCode = "409", description = "`too-many-approvers`, or " + WRONG_STATE)
    public RestResponse<CaseView> name(UUID caseId, UUID employeeId) {
        VisibleCase opened = moves.openFor(caseId, Move.SHARE);
        share.withApprover(opened.promotionCase(), employeeId);
        return answer(opened);
    }

    /** Takes it back from somebody. */
    @DELETE
    @Path("approvers/{employeeId}")
    @Transactional
    @Operation(summary = "Let somebody read the case no longer", description = "What they read, they know.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> unname(UUID caseId, UUID employeeId) {
        VisibleCase opened = moves.openFor(caseId, Move.SHARE);
        share.withdrawFrom(opened.promotionCase(), employeeId);
        return answer(opened);
    }

    private RestResponse<CaseView> answer(VisibleCase opened) {
        CaseView view = moves.view(opened);
        return Answer.ok(view, view.version());
    }
}
