package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.lint.LintProposal;

/** Looks the own draft through, with the pages that it really has. */
@ApplicationScoped
class LintDraft {
    private final WriteProposal keep;
    private final Proposals proposals;
    private final GatherProposalFacts read;
    private final FreezeProposal freeze;
    private final ProposalDocuments documents;

    LintDraft(WriteProposal keep, Proposals proposals, GatherProposalFacts read, FreezeProposal freeze, ProposalDocuments documents) {
        this.keep = keep;
        this.proposals = proposals;
        this.read = read;
        this.documents = documents;
        this.freeze = freeze;
    }

    ProposalFindings findings(UUID caseId) {
        VisibleCase mine = keep.own(caseId, false);
        Proposal proposal = proposals.require(caseId);
        int pages = documents.pages(freeze.draft(caseId));
        return new ProposalFindings(pages, LintProposal.of(proposal.content(), read.lintFacts(mine, proposal, pages)));
    }
}
