package org.nextlevel.evidence.evidence.asking;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.openapi.Problems;

/** Whoever confirmed a piece of evidence before it was changed is asked again. */
@Path("/api/employees/{id}/evidence/{evidenceId}/reconfirmation")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Attestations")
public class ReconfirmationResource {
    private final AskAgain ask;
    private final CurrentEmployee signed;

    ReconfirmationResource(AskAgain ask, CurrentEmployee signed) {
        this.ask = ask;
        this.signed = signed;
    }

    /** Asks everybody again whose word does not stand for what the piece tells now. */
    @POST
    @Operation(
            summary = "Ask again who confirmed an earlier wording",
            description =
                    "Everybody who confirmed the evidence, wholly or partly, and whose word does not cover all that it tells and claims "
                            + "now, gets a request. Who is asked already, or has left, is left out, so that "
                            + "asking twice asks once. Only the owner.")
    @APIResponse(responseCode = "200", description = "The new requests; none when nobody is to be asked.")
    @Problems({"evidence-deleted", "shared-with-too-many", "too-many-attestation-requests"})
    public AskedAgainView askAgain(String id, UUID evidenceId, @Valid @NotNull AskAgainRequest request) {
        return ask.ask(signed.own(id), evidenceId, request.message());
    }
}
