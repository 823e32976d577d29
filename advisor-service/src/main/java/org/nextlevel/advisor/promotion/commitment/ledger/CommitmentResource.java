package org.nextlevel.advisor.promotion.commitment.ledger;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
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

    private final MakeCommitment make;
    private final ChangeCommitment change;
    private final ReadCommitments read;

    CommitmentResource(MakeCommitment make, ChangeCommitment change, ReadCommitments read) {
        this.make = make;
        this.change = change;
        this.read = read;
    }

    /** Makes a commitment. */
    @POST
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
        return created(caseId, make.make(caseId, request));
    }

    /** Lists all commitments of a case. */
    @GET
    @Operation(
            summary = "List commitments",
            description = "All of the case, those that are due first, with what the caller may do with each.")
    public Page<CommitmentView> list(UUID caseId, @Valid @BeanParam PageRequest page) {
        return read.list(caseId, page);
    }

    /** Gives one of them. */
    @GET
    @Path("{commitmentId}")
    @Operation(summary = "Get a commitment", description = "With what the caller may do with it now.")
    public RestResponse<CommitmentView> get(UUID caseId, UUID commitmentId) {
        return answer(read.get(caseId, commitmentId));
    }

    /** Lists what happened to one of them. */
    @GET
    @Path("{commitmentId}/changes")
    @Operation(
            summary = "List what happened to a commitment",
            description = "The first change first. Nothing of it is ever changed or deleted.")
    public Page<CommitmentChangeView> changes(UUID caseId, UUID commitmentId, @Valid @BeanParam PageRequest page) {
        return read.changes(caseId, commitmentId, page);
    }

    /** Confirms a commitment that is in the manager's name. */
    @PUT
    @Path("{commitmentId}/confirmation")
    @Operation(
            summary = "Confirm a commitment",
            description = "The direct manager stands by what the owner wrote down, or a former manager promised.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CommitmentView> confirm(
            UUID caseId, UUID commitmentId, @HeaderParam("If-Match") String ifMatch) {
        return answer(change.confirm(caseId, commitmentId, ifMatch));
    }

    /** Restates a commitment. */
    @POST
    @Path("{commitmentId}/restatements")
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
        return created(caseId, make.restate(caseId, commitmentId, ifMatch, request));
    }

    /** Notes that a commitment is kept. */
    @PUT
    @Path("{commitmentId}/fulfilment")
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
        return answer(change.fulfil(caseId, commitmentId, ifMatch, request));
    }

    /** Withdraws a commitment. */
    @PUT
    @Path("{commitmentId}/withdrawal")
    @Operation(summary = "Withdraw a commitment", description = "By who made it; it stays in the ledger.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CommitmentView> withdraw(
            UUID caseId, UUID commitmentId, @HeaderParam("If-Match") String ifMatch) {
        return answer(change.withdraw(caseId, commitmentId, ifMatch));
    }

    private static RestResponse<CommitmentView> created(UUID caseId, CommitmentView view) {
        return Answer.created("/api/cases/%s/commitments/%s".formatted(caseId, view.id()), view, view.version());
    }

    private static RestResponse<CommitmentView> answer(CommitmentView view) {
        return Answer.ok(view, view.version());
    }
}
