package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Shows an owner whom versions of the own proposal are or were shared with. */
@ApplicationScoped
class ListProposalShares {
    private final ShareProposal share;
    private final ProposalShares shares;

    ListProposalShares(ShareProposal share, ProposalShares shares) {
        this.share = share;
        this.shares = shares;
    }

    /** The latest first, revoked ones included. */
    @Transactional
    Page<ProposalShareView> list(UUID caseId, PageRequest page) {
        share.own(caseId);
        return shares.page(caseId, page).map(one -> ProposalShareView.of(one, null));
    }

    @Transactional
    ProposalShare get(UUID caseId, UUID shareId) {
        share.own(caseId);
        return shares.require(caseId, shareId);
    }
}
