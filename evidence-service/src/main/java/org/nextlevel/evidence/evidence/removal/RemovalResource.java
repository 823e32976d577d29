package org.nextlevel.evidence.evidence.removal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.kit.http.Answer;

/** The end of evidence: with a way back, and without. */
@Path("/api/employees/{id}/evidence/{evidenceId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class RemovalResource {
    private final RemoveEvidence remove;
    private final EraseEvidence erase;
    private final CurrentEmployee signed;

    RemovalResource(RemoveEvidence remove, EraseEvidence erase, CurrentEmployee signed) {
        this.remove = remove;
        this.erase = erase;
        this.signed = signed;
    }

    /** Deletes it so that it can be restored. */
    @DELETE
    @Operation(
            summary = "Delete evidence",
            description =
                    "From now on nobody else sees it and it counts for nothing; `restoration` takes that back. Only the owner.")
    public RestResponse<EvidenceView> deleteEvidence(
            String id, UUID evidenceId, @HeaderParam("If-Match") String ifMatch) {
        EvidenceView view = remove.delete(signed.own(id), evidenceId, ifMatch);
        return Answer.ok(view, view.version());
    }

    /** Takes a deletion back. */
    @POST
    @Path("restoration")
    @Operation(
            summary = "Restore deleted evidence",
            description = "It is there again, for those who saw it before too. Only the owner.")
    public RestResponse<EvidenceView> restoreEvidence(
            String id, UUID evidenceId, @HeaderParam("If-Match") String ifMatch) {
        EvidenceView view = remove.restore(signed.own(id), evidenceId, ifMatch);
        return Answer.ok(view, view.version());
    }

    /** Erases it for good. */
    @POST
    @Path("erasure")
    @Operation(
            summary = "Erase evidence for good",
            description =
                    "Its words, its revisions and what others said of it are gone for good, whether it was deleted before or not. "
                            + "No link to a proposal that cites it opens any more; versions that were frozen for people stay, so the "
                            + "answer lists them, when it is asked for, with their shares, each of which can be revoked. Only the owner.")
    @APIResponse(responseCode = "204", description = "Erased.")
    @APIResponse(
            responseCode = "200",
            description = "Erased; what still shows its words.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ErasedEvidenceView.class)))
    public RestResponse<ErasedEvidenceView> eraseEvidence(
            String id,
            UUID evidenceId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer")
                    @Parameter(description = "`return=representation` (RFC 7240) asks for what still shows the words.")
                    String prefer) {
        return "return=representation".equals(prefer)
                ? RestResponse.ok(erase.erase(signed.own(id), evidenceId, ifMatch))
                : erase.silently(signed.own(id), evidenceId, ifMatch);
    }
}
