package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalSheet;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.problem.Invalid;

/** Makes a version of the draft, with everything that its readers need. */
@ApplicationScoped
public class FreezeProposal {
    private final WriteProposal write;
    private final Proposals proposals;
    private final GatherProposalFacts facts;
    private final ProposalVersions versions;
    private final ProposalDocuments documents;

    FreezeProposal(
            WriteProposal write,
            Proposals proposals,
            GatherProposalFacts facts,
            ProposalVersions versions,
            ProposalDocuments documents) {
        this.write = write;
        this.proposals = proposals;
        this.facts = facts;
        this.versions = versions;
        this.documents = documents;
    }

    /**
     * Freezes the caller's own draft as it is now.
     *
     * @throws Invalid when it has no PDF of one or two pages (M4.2)
     */
    @Transactional
    public ProposalVersion freeze(UUID caseId) {
        VisibleCase mine = write.own(caseId, true);
        ProposalSheet sheet = facts.sheet(mine, proposals.require(caseId));
        documents.requirePrintable(new Edition(sheet, 0, false));
        return versions.freeze(caseId, sheet);
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
