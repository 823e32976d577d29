package org.nextlevel.advisor.promotion.commitment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.CaseAccess;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** The ledger of a case over HTTP: all its parties read it, the owner and the direct manager write. */
@Path("/api/cases/{caseId}/commitments")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Commitments",
        description = "Who promised what until when, and what became of it. It survives a change of manager.")
public class CommitmentResource {
    private static final String WRONG_STATE = "`commitment-state`: not possible now; its `actions` say what is";

    private final Commitments commitments;
    private final CommitmentChanges changes;
    private final WriteCommitments make;
    private final CaseAccess cases;
    private final Clock clock;

    CommitmentResource(
            Commitments commitments, CommitmentChanges changes, WriteCommitments make, CaseAccess cases, Clock clock) {
        this.commitments = commitments;
        this.changes = changes;
        this.make = make;
        this.cases = cases;
        this.clock = clock;
    }

    /** Writes down a promise. */
    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Make a commitment",
            description = "In one's own name. The owner may also write down what the manager promised, which stays"
                    + " `unconfirmed` until the manager says so too. With a competency it is kept by a confirmed piece of"
                    + " evidence, otherwise by the other side's word. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Written down; `Location` is the commitment.")
    @APIResponse(
            responseCode = "409",
            description = "`case-state`: nothing can be promised in this state; `too-many-commitments`")
    public RestResponse<CommitmentView> make(UUID caseId, @Valid @NotNull MakeCommitmentRequest request) {
        VisibleCase open = cases.open(caseId, "commitment-made");
        return created(open, make.make(open, request));
    }

    /** The ledger. */
    @GET
    @Transactional
    @Operation(
            summary = "List commitments",
            description = "All of the case, those that are due first, with what the caller may do with each.")
    public Page<CommitmentView> list(UUID caseId, @Valid @BeanParam PageRequest page) {
        VisibleCase open = cases.open(caseId, "commitment-read");
        LocalDate today = LocalDate.now(clock);
        return Page.of(
                commitments.page(caseId, page),
                page,
                one -> Cursor.at(one.dueOn(), one.id()),
                one -> one.view(open, today));
    }

    /** One of them. */
    @GET
    @Path("{commitmentId}")
    @Transactional
    @Operation(summary = "Get a commitment", description = "With what the caller may do with it now.")
    public RestResponse<CommitmentView> get(UUID caseId, UUID commitmentId) {
        VisibleCase open = cases.open(caseId, "commitment-read");
        return answer(open, commitments.require(caseId, commitmentId));
    }

    /** What happened to it. */
    @GET
    @Path("{commitmentId}/changes")
    @Transactional
    @Operation(
            summary = "List what happened to a commitment",
            description = "The first change first. Nothing of it is ever changed or deleted.")
    public Page<CommitmentChangeView> changes(UUID caseId, UUID commitmentId, @Valid @BeanParam PageRequest page) {
        cases.open(caseId, "commitment-read");
        return changes.page(commitments.require(caseId, commitmentId), page);
    }

    /** A manager stands by it. */
    @PUT
    @Path("{commitmentId}/confirmation")
    @Transactional
    @Operation(
            summary = "Confirm a commitment",
            description = "The direct manager stands by what the owner wrote down, or a former manager promised.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CommitmentView> confirm(
            UUID caseId, UUID commitmentId, @HeaderParam("If-Match") String ifMatch) {
        VisibleCase open = cases.open(caseId, "commitment-confirmed");
        return answer(open, make.confirm(open, commitmentId, ifMatch));
    }

    /** Says it anew. */
    @POST
    @Path("{commitmentId}/restatements")
    @Transactional
    @Operation(
            summary = "Restate a commitment",
            description = "Who made it, or the new manager, says it in other words or for another day. The former one"
                    + " stays in the ledger.")
    @APIResponse(responseCode = "201", description = "The new one; `Location` is it.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CommitmentView> restate(
            UUID caseId,
            UUID commitmentId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MakeCommitmentRequest request) {
        VisibleCase open = cases.open(caseId, "commitment-restated");
        return created(open, make.restate(open, commitmentId, ifMatch, request));
    }

    /** It is kept. */
    @PUT
    @Path("{commitmentId}/fulfilment")
    @Transactional
    @Operation(
            summary = "Note that a commitment is kept",
            description = "By the other side; by the owner with a confirmed piece where evidence fulfils it, which also"
                    + " happens by itself when such a piece is confirmed.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CommitmentView> fulfil(
            UUID caseId,
            UUID commitmentId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FulfilCommitmentRequest request) {
        VisibleCase open = cases.open(caseId, "commitment-fulfilled");
        return answer(open, make.fulfil(open, commitmentId, ifMatch, request));
    }

    /** Takes it back. */
    @PUT
    @Path("{commitmentId}/withdrawal")
    @Transactional
    @Operation(summary = "Withdraw a commitment", description = "By who made it; it stays in the ledger.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CommitmentView> withdraw(
            UUID caseId, UUID commitmentId, @HeaderParam("If-Match") String ifMatch) {
        VisibleCase open = cases.open(caseId, "commitment-withdrawn");
        return answer(open, make.withdraw(open, commitmentId, ifMatch));
    }

    private RestResponse<CommitmentView> created(VisibleCase open, Commitment commitment) {
        CommitmentView view = commitment.view(open, LocalDate.now(clock));
        return Answer.created(
                "/api/cases/%s/commitments/%s".formatted(open.promotionCase().id(), view.id()), view, view.version());
    }

    private RestResponse<CommitmentView> answer(VisibleCase open, Commitment commitment) {
        CommitmentView view = commitment.view(open, LocalDate.now(clock));
        return Answer.ok(view, view.version());
    }
}
