package org.nextlevel.evidence.evidence.audience;

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
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;

/** Who sees a piece of evidence. */
@Path("/api/employees/{id}/evidence/{evidenceId}/visibility")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class AudienceResource {
    private final ShareEvidence share;
    private final CurrentEmployee signed;

    AudienceResource(ShareEvidence share, CurrentEmployee signed) {
        this.share = share;
        this.signed = signed;
    }

    /** Shows who sees a piece. */
    @GET
    @Operation(
            summary = "Get who sees evidence",
            description = "To whom it is shown, and whom it is shared with by name. Only the owner.")
    public RestResponse<EvidenceAudience> getEvidenceVisibility(String id, UUID evidenceId) {
        var audience = share.of(signed.own(id), evidenceId);
        return Answer.ok(audience.audience(), audience.version());
    }

    /** Shares a piece or takes it back. */
    @PUT
    @Operation(
            summary = "Share evidence or take it back",
            description =
                    "`MANAGER` shows it to the direct manager, `LINE` to all managers above, `NAMED` only to those in `sharedWith`, "
                            + "who see it with the others too; `PRIVATE` to nobody. Only the owner.")
    @Problems("evidence-deleted")
    public RestResponse<EvidenceView> shareEvidence(
            String id,
            UUID evidenceId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ChangeVisibilityRequest request) {
        EvidenceView view = share.show(signed.own(id), evidenceId, ifMatch, request);
        return Answer.ok(view, view.version());
    }
}
