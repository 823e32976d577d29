package org.nextlevel.evidence.evidence.attesting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What people say of evidence that they see. */
@Path("/api/employees/{id}/evidence/{evidenceId}/attestations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Attestations", description = "Who confirms a piece of evidence, and who does not.")
public class AttestationResource {
    private final AttestEvidence attest;
    private final ReconfirmEvidence reconfirm;
    private final WithdrawAttestation withdraw;
    private final ReadStatements statements;
    private final CurrentEmployee signed;

    AttestationResource(
            AttestEvidence attest,
            ReconfirmEvidence reconfirm,
            WithdrawAttestation withdraw,
            ReadStatements statements,
            CurrentEmployee signed) {
        this.attest = attest;
        this.reconfirm = reconfirm;
        this.withdraw = withdraw;
        this.statements = statements;
        this.signed = signed;
    }

    /** Attests a piece: confirms it, or says that it was otherwise. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Attest evidence",
            description =
                    "Confirms it, in part or not at all: for managers above whom it is shared with, for people whom its owner "
                            + "asked, and for the owner, whose own word is marked `SELF` and counts for nothing. `level` is the one "
                            + "that it shows, the one claimed without it. A word stands for the `revision` that was read: what the "
                            + "owner changes materially afterwards it does not cover. Attesting again replaces one's word; the former stays "
                            + "readable for both. Nobody else can change it. Honours `Idempotency-Key`.")
    @APIResponse(
            responseCode = "201",
            description = "Attested; `Location` and answer are the evidence with every word on it.")
    @Problems({"evidence-deleted", "evidence-revised"})
    public RestResponse<EvidenceView> attestEvidence(
            String id, UUID evidenceId, @Valid @NotNull AttestRequest request) {
        EvidenceView view = attest.attest(signed.named(id), evidenceId, request);
        return Answer.created(
                "/api/employees/%s/evidence/%s".formatted(view.owner().id(), view.id()), view, view.version());
    }

    /** Lists all that was ever said of a piece. */
    @GET
    @Operation(
            summary = "List what was said of evidence",
            description =
                    "The newest first, with the words that were replaced or withdrawn. The owner sees everybody's, anybody else "
                            + "their own, also when they see the evidence no more.")
    public Page<StatementView> listStatements(String id, UUID evidenceId, @Valid @BeanParam PageRequest page) {
        return statements.said(signed.named(id), evidenceId, page);
    }

    /** Shows what somebody says of a piece. */
    @GET
    @Path("{attesterId}")
    @Operation(
            summary = "Get what somebody says of evidence",
            description = "As it stands; `me` is one's own. The owner sees everybody's, anybody else their own.")
    public StatementView getStatement(String id, UUID evidenceId, String attesterId) {
        return statements.one(signed.named(id), evidenceId, signed.named(attesterId));
    }

    /** Says of what is told now what the caller said of an earlier wording. */
    @POST
    @Path("{attesterId}/reconfirmation")
    @Idempotent
    @Operation(
            summary = "Confirm a change of evidence",
            description =
                    "One's word, as it is, stands for the `revision` that one names, which must be the present one. `attesterId` is the "
                            + "caller, or `me`. `earlierWordings` of the evidence shows what one spoke of. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "200", description = "The evidence with every word on it.")
    @Problems({"evidence-deleted", "evidence-revised"})
    public RestResponse<EvidenceView> reconfirmEvidence(
            String id, UUID evidenceId, String attesterId, @Valid @NotNull ReconfirmRequest request) {
        EvidenceView view =
                reconfirm.reconfirm(signed.named(id), evidenceId, signed.named(attesterId), request.revision());
        return Answer.changed(
                "/api/employees/%s/evidence/%s".formatted(view.owner().id(), view.id()), view, view.version());
    }

    /** Takes the caller's own statement back. */
    @DELETE
    @Path("{attesterId}")
    @Operation(
            summary = "Withdraw one's attestation",
            description =
                    "`attesterId` is the caller, or `me`: nobody withdraws another's word. It no longer counts, and is no more "
                            + "shown with the evidence; the owner and the caller still see that it was said. It can be said anew.")
    public void withdrawAttestation(String id, UUID evidenceId, String attesterId) {
        withdraw.withdraw(signed.named(id), evidenceId, signed.named(attesterId));
    }
}
