package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.lint.LintFacts;
import org.nextlevel.advisor.promotion.proposal.lint.LintProposal;
import org.nextlevel.sentence.Language;

/** Finds what would make the caller's own draft stronger, with the number of pages that its PDF really has. */
@ApplicationScoped
class LintDraft {
    private final WriteProposal write;
    private final Proposals proposals;
    private final GatherProposalFacts facts;
    private final FreezeProposal freeze;
    private final ProposalDocuments documents;

    LintDraft(
            WriteProposal write,
            Proposals proposals,
            GatherProposalFacts facts,
            FreezeProposal freeze,
            ProposalDocuments documents) {
        this.write = write;
        this.proposals = proposals;
        this.facts = facts;
        this.documents = documents;
        this.freeze = freeze;
    }

    @Transactional
    ProposalFindings findings(UUID caseId, Language language) {
        VisibleCase mine = write.own(caseId, false);
        Proposal proposal = proposals.require(caseId);
        int pages = documents.pages(freeze.draft(caseId));
        LintFacts known = facts.lintFacts(mine, proposal, pages, documents.unprintable(proposal.content()), language);
        return new ProposalFindings(pages, LintProposal.of(proposal.content(), known));
    }
}
