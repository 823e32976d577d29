package org.nextlevel.evidence.evidence.capture;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.evidence.reading.ReadRevisions;
import org.nextlevel.evidence.evidence.reading.RevisionView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/**
 * Evidence. The owner does everything with it; those whom it is shared with read it: managers above, and people by name;
 * nobody else sees any, HR included.
 */
@Path("/api/employees/{id}/evidence")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence", description = "What people did, which expectations it shows, and who confirmed it.")
public class EvidenceResource {
    private final WriteAndGuide write;
    private final ReadEvidence read;
    private final ReadRevisions revisions;
    private final CurrentEmployee signed;

    EvidenceResource(WriteAndGuide write, ReadEvidence read, ReadRevisions revisions, CurrentEmployee signed) {
        this.write = write;
        this.read = read;
        this.revisions = revisions;
        this.signed = signed;
    }

    /** Writes down a piece of evidence. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Log evidence",
            description =
                    "One sentence is enough; everything else can be added later. It is private until it is shared. The answer says "
                            + "what it suggests, for the owner to accept or dismiss. Only for oneself. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Logged; `Location` is the evidence.")
    public RestResponse<EvidenceView> logEvidence(String id, @Valid @NotNull LogEvidenceRequest request) {
        EvidenceView view = write.log(signed.own(id), request);
        return Answer.created(
                "/api/employees/%s/evidence/%s".formatted(view.owner().id(), view.id()), view, view.version());
    }

    /** Shows one piece. */
    @GET
    @Path("{evidenceId}")
    @Operation(
            summary = "Get a piece of evidence",
            description =
                    "For its owner, deleted too, and for those whom it is shared with; otherwise it does not exist for managers.")
    public RestResponse<EvidenceView> getEvidence(String id, UUID evidenceId) {
        EvidenceView view = read.one(signed.named(id), evidenceId);
        return Answer.ok(view, view.version());
    }

    /** Replaces what a piece tells. */
    @PUT
    @Path("{evidenceId}")
    @Operation(
            summary = "Revise evidence",
            description =
                    "Replaces all that it tells; claims stay as they are when they are left out. What was read can be sent back: what "
                            + "this does not set is to be as it is. What it told before is kept as a revision, and those whom it is "
                            + "shared with see what changed since. Only the owner.")
    @Problems("evidence-deleted")
    public RestResponse<EvidenceView> reviseEvidence(
            String id,
            UUID evidenceId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LogEvidenceRequest request) {
        EvidenceView view = write.revise(signed.own(id), evidenceId, ifMatch, request);
        return Answer.ok(view, view.version());
    }

    /** Lists what a piece told before. */
    @GET
    @Path("{evidenceId}/revisions")
    @Operation(
            summary = "List the revisions of evidence",
            description =
                    "The present one first. The owner sees all, others those since it was shared; their reading is recorded.")
    public Page<RevisionView> listRevisions(String id, UUID evidenceId, @Valid @BeanParam PageRequest page) {
        return revisions.page(signed.named(id), evidenceId, page);
    }
}
