package org.nextlevel.advisor.promotion.proposal.reading;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.proposal.FreezeProposal;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.document.ProposalFormat;
import org.nextlevel.advisor.promotion.proposal.document.RequestedRendering;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersionSummary;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersionView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Frozen versions over HTTP: all for the owner, for others those that are shared with them. */
@Path("/api/cases/{caseId}/proposal/versions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proposal")
public class ProposalVersionResource {
    private final FreezeProposal freeze;
    private final ReadProposalVersions read;
    private final ProposalDocuments documents;
    private final RequestedRendering wanted;
    private final PeopleNames names;

    ProposalVersionResource(
            FreezeProposal freeze,
            ReadProposalVersions read,
            ProposalDocuments documents,
            RequestedRendering wanted,
            PeopleNames names) {
        this.freeze = freeze;
        this.read = read;
        this.documents = documents;
        this.wanted = wanted;
        this.names = names;
    }

    /** Freezes the draft. */
    @POST
    @Idempotent
    @Operation(
            summary = "Freeze the draft as a version",
            description =
                    "By its owner. The version never changes, whatever becomes of the draft, the evidence or the"
                            + " framework; nobody sees it until it is shared. Refused while two pages do not hold it, or no font draws some of it.")
    @APIResponse(responseCode = "201", description = "Frozen; `Location` is the version.")
    @Problems({"too-many-versions", "case-state"})
    @Expensive
    public RestResponse<ProposalVersionView> freezeProposal(UUID caseId) {
        ProposalVersion frozen = freeze.freeze(caseId);
        return Answer.created(
                "/api/cases/%s/proposal/versions/%d".formatted(caseId, frozen.number()),
                seen(frozen),
                frozen.version());
    }

    /** Lists those that the caller may read. */
    @GET
    @Operation(
            summary = "List versions",
            description =
                    "The latest first, without what they say. The owner sees all; the direct manager and named"
                            + " approvers see those shared with them, and HR, once it was asked, those shared with the manager.")
    public Page<ProposalVersionSummary> listProposalVersions(UUID caseId, @Valid @BeanParam PageRequest page) {
        return read.list(caseId, page);
    }

    /** Gives one of them, in any format. */
    @GET
    @Path("{number}")
    @Operation(
            summary = "Get a version",
            description = "As it was frozen. For the owner, and for whom it is shared with; for others there is none."
                    + ProposalDocuments.FORMATS)
    @Negotiated(
            formats = {"json", "markdown", "html", "pdf", "docx"},
            languages = {"en", "de"})
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalVersionView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ProposalDocuments.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Expensive
    public RestResponse<Object> getProposalVersion(UUID caseId, int number) {
        ProposalVersion version = read.get(caseId, number);
        ProposalFormat format = wanted.format(ProposalFormat.values());
        return format == ProposalFormat.JSON
                ? Answer.ok(seen(version), version.version())
                : documents.answer(version.edition(), format, "proposal-version-" + number);
    }

    private ProposalVersionView seen(ProposalVersion version) {
        return names.in(known -> ProposalVersionView.of(version, known));
    }
}
