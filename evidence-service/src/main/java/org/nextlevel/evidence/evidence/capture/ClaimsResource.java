package org.nextlevel.evidence.evidence.capture;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;

/** What a piece of evidence claims to show. */
@Path("/api/employees/{id}/evidence/{evidenceId}/claims")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class ClaimsResource {
    private final WriteAndGuide write;
    private final ReadEvidence read;
    private final CurrentEmployee signed;

    ClaimsResource(WriteAndGuide write, ReadEvidence read, CurrentEmployee signed) {
        this.write = write;
        this.read = read;
        this.signed = signed;
    }

    /** Shows the claims of a piece. */
    @GET
    @Operation(
            summary = "Get what evidence shows",
            description =
                    "Competencies at levels, as the owner claims. For the owner, and those whom it is shared with.")
    public RestResponse<EvidenceClaims> getClaims(String id, UUID evidenceId) {
        EvidenceView view = read.one(signed.named(id), evidenceId);
        return Answer.ok(new EvidenceClaims(view.content().claims(), view.actionsOn("claims")), view.version());
    }

    /** Replaces what a piece claims to show. */
    @PUT
    @Operation(
            summary = "State what evidence shows",
            description =
                    "Replaces all claims: competencies at levels of the framework of the owner's position. Only the owner.")
    @Problems("evidence-deleted")
    public RestResponse<EvidenceView> stateClaims(
            String id,
            UUID evidenceId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StateClaimsRequest request) {
        EvidenceView view = write.claim(signed.own(id), evidenceId, ifMatch, request.claims());
        return Answer.ok(view, view.version());
    }
}
