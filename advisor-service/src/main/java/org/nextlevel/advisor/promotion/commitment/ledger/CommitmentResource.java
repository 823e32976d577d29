package org.nextlevel.advisor.promotion.commitment.ledger;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentChangeView;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentList;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
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
    private final MakeCommitment make;
    private final ChangeCommitment change;
    private final ReadCommitments read;
    private final PeopleNames names;

    CommitmentResource(MakeCommitment make, ChangeCommitment change, ReadCommitments read, PeopleNames names) {
        this.make = make;
        this.change = change;
        this.read = read;
        this.names = names;
    }

    /** Makes a commitment. */
    @POST
    @Idempotent
    @Operation(
            summary = "Make a commitment",
            description = "In one's own name. The owner may also write down what the manager promised, which stays"
                    + " `unconfirmed` until the manager says so too. With a competency it is kept by a confirmed piece of"
                    + " evidence, otherwise by the other side's word.")
    @APIResponse(responseCode = "201", description = "Written down; `Location` is the commitment.")
    @Problems({"case-state", "too-many-commitments"})
    public RestResponse<CommitmentView> makeCommitment(UUID caseId, @Valid @NotNull MakeCommitmentRequest request) {
        return created(caseId, make.make(caseId, request));
    }

    /** Lists all commitments of a case. */
    @GET
    @Operation(
            summary = "List commitments",
            description =
                    "All of the case, those that are due first, with what the caller may do with each, and how many are"
                            + " still to be kept, overdue, or not confirmed.")
    public CommitmentList listCommitments(UUID caseId, @Valid @BeanParam PageRequest page) {
        return names.in(read.list(caseId, page));
    }

    /** Gives one of them. */
    @GET
    @Path("{commitmentId}")
    @Operation(summary = "Get a commitment", description = "With what the caller may do with it now.")
    public RestResponse<CommitmentView> getCommitment(UUID caseId, UUID commitmentId) {
        CommitmentView view = names.in(read.get(caseId, commitmentId));
        return Answer.ok(view, view.version());
    }

    /** Lists what happened to one of them. */
    @GET
    @Path("{commitmentId}/changes")
    @Operation(
            summary = "List what happened to a commitment",
            description = "The first change first. Nothing of it is ever changed or deleted.")
    public Page<CommitmentChangeView> listCommitmentChanges(
            UUID caseId, UUID commitmentId, @Valid @BeanParam PageRequest page) {
        return names.in(read.changes(caseId, commitmentId, page));
    }

    /** Confirms a commitment that is in the manager's name. */
    @POST
    @Path("{commitmentId}/confirmation")
    @Idempotent
    @Operation(
            summary = "Confirm a commitment",
            description = "The direct manager stands by what the owner wrote down, or a former manager promised.")
    @Problems("commitment-state")
    public RestResponse<CommitmentView> confirmCommitment(
            UUID caseId, UUID commitmentId, @HeaderParam("If-Match") String ifMatch) {
        return changed(caseId, change.confirm(caseId, commitmentId, ifMatch));
    }

    /** Restates a commitment. */
    @POST
    @Path("{commitmentId}/restatements")
    @Idempotent
    @Operation(
            summary = "Restate a commitment",
            description = "Who made it, or the new manager, says it in other words or for another day. The former one"
                    + " stays in the ledger.")
    @APIResponse(responseCode = "201", description = "The new one; `Location` is it.")
    @Problems("commitment-state")
    public RestResponse<CommitmentView> restateCommitment(
            UUID caseId,
            UUID commitmentId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MakeCommitmentRequest request) {
        return created(caseId, make.restate(caseId, commitmentId, ifMatch, request));
    }

    /** Notes that a commitment is kept. */
    @POST
    @Path("{commitmentId}/fulfilment")
    @Idempotent
    @Operation(
            summary = "Note that a commitment is kept",
            description = "By the other side; by the owner with a confirmed piece where evidence fulfils it, which also"
                    + " happens by itself when such a piece is confirmed.")
    @Problems("commitment-state")
    public RestResponse<CommitmentView> fulfilCommitment(
            UUID caseId,
            UUID commitmentId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FulfilCommitmentRequest request) {
        return changed(caseId, change.fulfil(caseId, commitmentId, ifMatch, request));
    }

    /** Withdraws a commitment. */
    @POST
    @Path("{commitmentId}/withdrawal")
    @Idempotent
    @Operation(summary = "Withdraw a commitment", description = "By who made it; it stays in the ledger.")
    @Problems("commitment-state")
    public RestResponse<CommitmentView> withdrawCommitment(
            UUID caseId, UUID commitmentId, @HeaderParam("If-Match") String ifMatch) {
        return changed(caseId, change.withdraw(caseId, commitmentId, ifMatch));
    }

    private RestResponse<CommitmentView> created(UUID caseId, Unnamed<CommitmentView> made) {
        CommitmentView view = names.in(made);
        return Answer.created(path(caseId, view), view, view.version());
    }

    private RestResponse<CommitmentView> changed(UUID caseId, Unnamed<CommitmentView> changed) {
        CommitmentView view = names.in(changed);
        return Answer.changed(path(caseId, view), view, view.version());
    }

    private static String path(UUID caseId, CommitmentView view) {
        return "/api/cases/%s/commitments/%s".formatted(caseId, view.id());
    }
}
