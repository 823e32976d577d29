package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;

/** Makes a version of the draft, with everything that its readers need. */
@ApplicationScoped
public class FreezeProposal {
    private final WriteProposal keep;
    private final Proposals proposals;
    private final GatherProposalFacts read;
    private final ProposalVersions versions;

    FreezeProposal(WriteProposal keep, Proposals proposals, GatherProposalFacts read, ProposalVersions versions) {
        this.keep = keep;
        this.proposals = proposals;
        this.read = read;
        this.versions = versions;
    }

    /** Freezes the caller's own draft as it is now, in the caller's transaction. */
    public ProposalVersion freeze(UUID caseId) {
        VisibleCase mine = keep.own(caseId, true);
        return versions.freeze(caseId, read.sheet(mine, proposals.require(caseId)));
    }

    /** What would be frozen. */
    Edition draft(UUID caseId) {
        VisibleCase mine = keep.own(caseId, false);
        int next =
                versions.findLatest(caseId).map(latest -> latest.number() + 1).orElse(1);
        return new Edition(read.sheet(mine, proposals.require(caseId)), next, true);
    }
}
