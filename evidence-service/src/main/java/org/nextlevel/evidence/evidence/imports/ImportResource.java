package org.nextlevel.evidence.evidence.imports;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.load.Expensive;

/** An export of evidence comes back. */
@Path("/api/employees/{id}/evidence/imports")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class ImportResource {
    private final ImportEvidence takeOver;
    private final CurrentEmployee signed;

    ImportResource(ImportEvidence takeOver, CurrentEmployee signed) {
        this.takeOver = takeOver;
        this.signed = signed;
    }

    /** Takes the JSON export over. */
    @POST
    @Operation(
            summary = "Import exported evidence",
            description =
                    "Creates each piece of a JSON export that is not there yet, with all that it told. It is private, whomever it "
                            + "was shared with: sharing is decided anew. Attestations are not taken over, for nobody brings the "
                            + "words of others along. At most 2000 pieces, each held to the rules of logging evidence; all are "
                            + "kept or none, and importing the same again creates nothing. Only for oneself.")
    @APIResponse(responseCode = "200", description = "What became of each piece; `created` is how many are new.")
    @Expensive
    public EvidenceImport importEvidence(String id, @Valid @NotNull ImportEvidenceRequest request) {
        return takeOver.take(signed.own(id), request);
    }
}
