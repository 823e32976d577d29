package org.nextlevel.advisor.promotion.proposal.share;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Sharing a proposal over HTTP: for the owner alone. */
@Path("/api/cases/{caseId}/proposal/shares")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proposal")
public class ProposalShareResource {
    private final ShareProposal share;
    private final ListProposalShares list;
    private final PeopleNames names;

    ProposalShareResource(ShareProposal share, ListProposalShares list, PeopleNames names) {
        this.share = share;
        this.list = list;
        this.names = names;
    }

    /** Shares a version. */
    @POST
    @Idempotent
    @Operation(
            summary = "Share the proposal",
            description =
                    "With the direct manager, with an employee by name, or by a link that anybody can open who holds it,"
                            + " without signing in, until it expires or is revoked. Without `version` the draft is frozen now. Sharing"
                            + " is the owner's act: whatever the proposal says is then read, words from private evidence included, and"
                            + " how far the cited evidence shows what the level requires. The link is in this answer alone: a request"
                            + " that is repeated with its Idempotency-Key does not get it again; revoke that share and make another.")
    @APIResponse(responseCode = "201", description = "Shared; `Location` is the share.")
    @Problems({"case-state", "no-manager", "too-many-approvers", "too-many-shares", "too-many-versions", "words-erased"
    })
    public RestResponse<ProposalShareView> shareProposal(UUID caseId, @Valid @NotNull ShareProposalRequest request) {
        ProposalShareView shared = names.in(share.share(caseId, request));
        return Answer.created("/api/cases/%s/proposal/shares/%s".formatted(caseId, shared.id()), shared, 0);
    }

    /** Lists all shares. */
    @GET
    @Operation(
            summary = "List shares",
            description =
                    "For the owner: whom each version is or was shared with, the latest first, revoked ones included.")
    public Page<ProposalShareView> listProposalShares(UUID caseId, @Valid @BeanParam PageRequest page) {
        return names.in(list.list(caseId, page));
    }

    /** Gives one share. */
    @GET
    @Path("{shareId}")
    @Operation(summary = "Get a share", description = "For the owner. A link's path is not kept, and not told again.")
    public RestResponse<ProposalShareView> getProposalShare(UUID caseId, UUID shareId) {
        ProposalShare found = list.get(caseId, shareId);
        return Answer.ok(names.in(naming -> ProposalShareView.of(found, null, naming)), found.version());
    }

    /** Revokes a share. */
    @DELETE
    @Path("{shareId}")
    @Operation(
            summary = "Revoke a share",
            description =
                    "By the owner, at any time: from now on it opens nothing, and a link is as if it had never been."
                            + " It stays in the list. A second time changes nothing.")
    public void revokeProposalShare(UUID caseId, UUID shareId) {
        share.revoke(caseId, shareId);
    }
}
