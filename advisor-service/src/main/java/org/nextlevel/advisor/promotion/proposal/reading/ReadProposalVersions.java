package org.nextlevel.advisor.promotion.proposal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShares;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersionSummary;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** Shows frozen versions: all to the owner, to others those that are shared with them. */
@ApplicationScoped
public class ReadProposalVersions {
    private static final String ACTION = "proposal-read";

    private final CaseAccess access;
    private final ProposalVersions versions;
    private final ProposalShares shares;

    ReadProposalVersions(CaseAccess access, ProposalVersions versions, ProposalShares shares) {
        this.access = access;
        this.versions = versions;
        this.shares = shares;
    }

    /** Those that the caller may read, the latest first, without what they say. */
    @Transactional
    Page<ProposalVersionSummary> list(UUID caseId, PageRequest page) {
        return shownOf(access.open(caseId, ACTION), page);
    }

    /** The same in the transaction of a caller who sees the case. */
    public Page<ProposalVersionSummary> shownOf(VisibleCase open, PageRequest page) {
        return versions.page(open.promotionCase().id(), shares.readable(open), page)
                .map(ProposalVersionSummary::of);
    }

    /** @throws NotFound when there is no such version, or the caller may not read it */
    @Transactional
    ProposalVersion get(UUID caseId, int number) {
        Set<Integer> readable = shares.readable(access.open(caseId, ACTION));
        if (readable != null && !readable.contains(number)) {
            throw ProposalVersions.missing(number);
        }
        return versions.require(caseId, number);
    }
}
