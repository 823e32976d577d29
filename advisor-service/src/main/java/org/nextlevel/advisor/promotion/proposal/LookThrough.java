package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.OpenCase;
import org.nextlevel.advisor.promotion.proposal.document.Documents;
import org.nextlevel.advisor.promotion.proposal.lint.LintProposal;

/** Looks the own draft through, with the pages that it really has. */
@ApplicationScoped
class LookThrough {
    private final KeepProposal keep;
    private final Proposals proposals;
    private final ReadFacts read;
    private final FreezeProposal freeze;
    private final Documents documents;

    LookThrough(KeepProposal keep, Proposals proposals, ReadFacts read, FreezeProposal freeze, Documents documents) {
        this.keep = keep;
        this.proposals = proposals;
        this.read = read;
        this.documents = documents;
        this.freeze = freeze;
    }

    ProposalFindings findings(UUID caseId) {
        OpenCase mine = keep.own(caseId, false);
        Proposal proposal = proposals.require(caseId);
        int pages = documents.pages(freeze.draft(caseId));
        return new ProposalFindings(pages, LintProposal.of(proposal.content(), read.lintFacts(mine, proposal, pages)));
    }
}
