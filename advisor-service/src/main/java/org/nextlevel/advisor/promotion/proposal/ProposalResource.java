package org.nextlevel.advisor.promotion.proposal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.nextlevel.advisor.promotion.proposal.Proposals.OwnDraft;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.document.ProposalFormat;
import org.nextlevel.advisor.promotion.proposal.document.RequestedRendering;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.openapi.Problems;

/** The draft of a proposal over HTTP: for the owner of the case alone. */
@Path("/api/cases/{caseId}/proposal")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proposal", description = "The business case for a promotion, in four parts, each claim with its evidence.")
public class ProposalResource {
    private final WriteProposal write;
    private final FreezeProposal freeze;
    private final LintDraft lint;
    private final ProposalDocuments documents;
    private final RequestedRendering wanted;
    private final PeopleNames names;

    ProposalResource(
            WriteProposal write,
            FreezeProposal freeze,
            LintDraft lint,
            ProposalDocuments documents,
            RequestedRendering wanted,
            PeopleNames names) {
        this.write = write;
        this.freeze = freeze;
        this.lint = lint;
        this.documents = documents;
        this.wanted = wanted;
        this.names = names;
    }

    /** Drafts the proposal. */
    @POST
    @Idempotent
    @Operation(
            summary = "Draft the proposal",
            description =
                    "From the owner's own evidence, private pieces included, the strongest first: accomplishments, work"
                            + " of the next level, a plan with goals of the first 90 days, and the ask. Every claim points to evidence"
                            + " and to the expectation that it shows. Nobody else sees the draft. The same facts give the same draft.")
    @Negotiated(languages = {"en", "de"})
    @APIResponse(
            responseCode = "201",
            description = "Drafted; `Location` is the proposal.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    @Problems({"proposal-exists", "case-state"})
    @Expensive
    public RestResponse<ProposalView> draftProposal(UUID caseId) {
        OwnDraft drafted = write.draft(caseId, wanted.language());
        return Answer.created("/api/cases/%s/proposal".formatted(caseId), seen(drafted), drafted.tag());
    }

    /** Gives the draft, in any format. */
    @GET
    @Operation(
            summary = "Get the draft of the proposal",
            description = "For the owner alone; others read the versions that are shared with them."
                    + ProposalDocuments.FORMATS)
    @Negotiated(
            formats = {"json", "markdown", "html", "pdf", "docx"},
            languages = {"en", "de"})
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ProposalDocuments.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Expensive
    public RestResponse<Object> getProposal(UUID caseId) {
        OwnDraft proposal = write.read(caseId);
        ProposalFormat format = wanted.format(ProposalFormat.values());
        return format == ProposalFormat.JSON
                ? Answer.ok(seen(proposal), proposal.tag())
                : documents.answer(freeze.draft(caseId), format, "proposal-draft");
    }

    /** Edits the draft. */
    @PUT
    @Operation(
            summary = "Edit the draft",
            description =
                    "The whole proposal, by its owner: words and order are free, claims may go, and new ones come"
                            + " without an id. A claim that stays keeps its evidence and its expectation unless the edit names"
                            + " others. What was read may be sent back whole. Evidence must be the owner's own, expectations those of the case's version of the framework.")
    @Problems("case-state")
    public RestResponse<ProposalView> editProposal(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EditProposalRequest request) {
        OwnDraft edited = write.edit(caseId, ifMatch, request);
        return Answer.ok(seen(edited), edited.tag());
    }

    /** Deletes the draft. */
    @DELETE
    @Operation(
            summary = "Delete the draft",
            description =
                    "By its owner, to have it drafted anew from newer evidence. What was frozen and shared stays.")
    @Problems("case-state")
    public void deleteProposal(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        write.drop(caseId, ifMatch);
    }

    /** Says what would make the draft stronger. */
    @GET
    @Path("findings")
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Look the draft through",
            description =
                    "For its owner: claims without a number and what to measure, without evidence or expectation, with"
                            + " evidence of long ago or deleted since, that say \"we\" without the own part; missing parts; more than"
                            + " two pages, measured on the rendered PDF. In the order in which the proposal is read.")
    @Expensive
    public ProposalFindings getProposalFindings(UUID caseId) {
        return lint.findings(caseId, wanted.textLanguage());
    }

    private ProposalView seen(OwnDraft draft) {
        return names.in(draft::named);
    }
}
