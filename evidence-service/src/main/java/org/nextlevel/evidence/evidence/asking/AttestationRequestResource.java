package org.nextlevel.evidence.evidence.asking;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Whom an owner asks to attest a piece of evidence. */
@Path("/api/employees/{id}/evidence/{evidenceId}/attestation-requests")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Attestations")
public class AttestationRequestResource {
    private final AskForAttestations ask;
    private final ReadAttestationRequests read;
    private final CurrentEmployee signed;

    AttestationRequestResource(AskForAttestations ask, ReadAttestationRequests read, CurrentEmployee signed) {
        this.ask = ask;
        this.read = read;
        this.signed = signed;
    }

    /** Asks somebody to attest a piece. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Ask somebody to attest evidence",
            description =
                    "Who does not see the evidence is shown it: it is shared with them by name, and a private piece becomes "
                            + "`NAMED`. At most 20 people are asked at a time. Only the owner. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Asked; `Location` is the request.")
    @Problems({"attestation-requested-already", "evidence-deleted", "shared-with-too-many", "too-many-attestation-requests"})
    public RestResponse<AttestationRequestView> requestAttestation(
            String id, UUID evidenceId, @Valid @NotNull AskForAttestationRequest request) {
        AttestationRequestView view = ask.ask(signed.own(id), evidenceId, request);
        return Answer.created(
                "/api/employees/%s/evidence/%s/attestation-requests/%s"
                        .formatted(view.owner().id(), view.evidence().id(), view.id()),
                view,
                view.version());
    }

    /** Lists the requests about a piece, the newest first. */
    @GET
    @Operation(
            summary = "List the requests to attest a piece of evidence",
            description = "The newest first. The owner sees all, who sees the evidence those to them.")
    public Page<AttestationRequestView> listAttestationRequests(String id, UUID evidenceId, @Valid @BeanParam PageRequest page) {
        return read.about(signed.named(id), evidenceId, page);
    }

    /** Shows one request. */
    @GET
    @Path("{requestId}")
    @Operation(
            summary = "Get a request to attest evidence",
            description = "For the owner of the evidence and for who is asked.")
    public RestResponse<AttestationRequestView> getAttestationRequest(String id, UUID evidenceId, UUID requestId) {
        AttestationRequestView view = read.one(signed.named(id), evidenceId, requestId);
        return Answer.ok(view, view.version());
    }

    /** Withdraws a request that waits for an answer. */
    @DELETE
    @Path("{requestId}")
    @Operation(
            summary = "Withdraw a request to attest evidence",
            description =
                    "While it waits for an answer. Who was asked goes on to see the evidence; `visibility` takes it back. "
                            + "Only the owner.")
    @Problems("attestation-request-closed")
    public void withdrawAttestationRequest(String id, UUID evidenceId, UUID requestId, @HeaderParam("If-Match") String ifMatch) {
        ask.withdraw(signed.own(id), evidenceId, requestId, ifMatch);
    }

    /** Declines a request: the person who is asked does not want to attest. */
    @POST
    @Path("{requestId}/refusal")
    @Operation(
            summary = "Decline a request to attest evidence",
            description = "While it waits for an answer. It says nothing of the evidence. Only who is asked.")
    @Problems("attestation-request-closed")
    public RestResponse<AttestationRequestView> declineAttestationRequest(
            String id, UUID evidenceId, UUID requestId, @HeaderParam("If-Match") String ifMatch) {
        AttestationRequestView view = ask.decline(signed.named(id), evidenceId, requestId, ifMatch);
        return Answer.ok(view, view.version());
    }
}
