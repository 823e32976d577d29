package org.nextlevel.evidence.attestation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.employee.Signed;
import org.nextlevel.evidence.evidence.EvidenceView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;

/** What others say of evidence that they see. */
@Path("/api/employees/{id}/evidence/{evidenceId}/attestations")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Attestations", description = "Who confirms a piece of evidence, and who does not.")
public class AttestationResource {
    private final AttestEvidence attest;
    private final Signed signed;

    AttestationResource(AttestEvidence attest, Signed signed) {
        this.attest = attest;
        this.signed = signed;
    }

    /** Confirms it, or says that it was otherwise. */
    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Attest evidence",
            description = "A manager above the owner confirms shared evidence, in part or not at all. Attesting again "
                    + "replaces one's earlier word. Nobody attests their own. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Attested; the answer is the evidence with every word on it.")
    public RestResponse<EvidenceView> attest(String id, UUID evidenceId, @Valid @NotNull Attest request) {
        EvidenceView view = attest.attest(signed.named(id), evidenceId, request);
        return Answer.created(
                "/api/employees/%s/evidence/%s".formatted(view.employeeId(), view.id()), view, view.version());
    }
}
