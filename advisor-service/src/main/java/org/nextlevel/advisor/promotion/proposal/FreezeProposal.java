package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;

/** Makes a version of the draft, with everything that its readers need. */
@ApplicationScoped
public class FreezeProposal {
    private final WriteProposal write;
    private final Proposals proposals;
    private final GatherProposalFacts facts;
    private final ProposalVersions versions;

    FreezeProposal(WriteProposal write, Proposals proposals, GatherProposalFacts facts, ProposalVersions versions) {
        this.write = write;
        this.proposals = proposals;
        this.facts = facts;
        this.versions = versions;
    }

    /** Freezes the caller's own draft as it is now. */
    @Transactional
    public ProposalVersion freeze(UUID caseId) {
        VisibleCase mine = write.own(caseId, true);
        return versions.freeze(caseId, facts.sheet(mine, proposals.require(caseId)));
    }

    /** The caller's own draft as it would be frozen now. */
    @Transactional
    Edition draft(UUID caseId) {
        VisibleCase mine = write.own(caseId, false);
        int next =
                versions.findLatest(caseId).map(latest -> latest.number() + 1).orElse(1);
        return new Edition(facts.sheet(mine, proposals.require(caseId)), next, true);
    }
}
