package org.nextlevel.advisor.promotion.proposal.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.document.ProposalFormat;
import org.nextlevel.advisor.promotion.proposal.document.RequestedRendering;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.problem.NotFound;

/** A shared proposal for whoever holds its link, without signing in. */
@Path("/api/shared-proposals")
@RunOnVirtualThread
@Tag(name = "Proposal")
public class LinkResource {
    private final ProposalLinks links;
    private final ProposalDocuments documents;
    private final RequestedRendering wanted;

    LinkResource(ProposalLinks links, ProposalDocuments documents, RequestedRendering wanted) {
        this.links = links;
        this.documents = documents;
        this.wanted = wanted;
    }

    /** What the link opens. */
    @GET
    @Path("{token}")
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Read a proposal by its link",
            description =
                    "Without a token: who holds the link reads the version that it was made for, nothing else, and"
                            + " changes nothing. A page, or a PDF by `?format=pdf`. A link that is unknown, expired or revoked is one"
                            + " and the same 404. Requests are limited by the caller's address.")
    @Negotiated(
            formats = {"html", "pdf"},
            languages = {"en", "de"})
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Expensive
    public RestResponse<Object> readSharedProposal(String token) {
        Edition edition = links.read(token).orElseThrow(() -> new NotFound("proposal", "behind this link"));
        RestResponse<Object> answer = documents.answerUnnamed(
                edition, wanted.format(ProposalFormat.HTML, ProposalFormat.PDF), "promotion-proposal");
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.getHeaders().putSingle("X-Robots-Tag", "noindex, nofollow");
        answer.getHeaders().putSingle("Referrer-Policy", "no-referrer");
        return answer;
    }
}
