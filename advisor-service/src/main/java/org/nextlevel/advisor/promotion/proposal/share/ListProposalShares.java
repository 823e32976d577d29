package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Shows an owner whom versions of the own proposal are or were shared with. */
@ApplicationScoped
public class ListProposalShares {
    private final ShareProposal share;
    private final ProposalShares shares;

    ListProposalShares(ShareProposal share, ProposalShares shares) {
        this.share = share;
        this.shares = shares;
    }

    /** The latest first, revoked ones included. */
    @Transactional
    Unnamed<Page<ProposalShareView>> list(UUID caseId, PageRequest page) {
        share.own(caseId);
        return shownOf(caseId, page);
    }

    /** The same in the transaction of the case's owner. */
    public Unnamed<Page<ProposalShareView>> shownOf(UUID caseId, PageRequest page) {
        Page<ProposalShare> found = shares.page(caseId, page);
        return names -> found.map(one -> ProposalShareView.of(one, null, names));
    }

    /** Those of one version in the transaction of the case's owner, the latest first. */
    public Unnamed<List<ProposalShareView>> shownOf(UUID caseId, int number) {
        List<ProposalShare> found = shares.of(caseId, number);
        return names -> found.stream()
                .map(one -> ProposalShareView.of(one, null, names))
                .toList();
    }

    @Transactional
    ProposalShare get(UUID caseId, UUID shareId) {
        share.own(caseId);
        return shares.require(caseId, shareId);
    }
}
