package org.nextlevel.advisor.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.cases.OpenCase;
import org.nextlevel.advisor.proposal.document.Documents;
import org.nextlevel.advisor.proposal.document.Wanted;
import org.nextlevel.advisor.proposal.lint.LintProposal;

/** Looks the own draft through, with the pages that it really has. */
@ApplicationScoped
class LookThrough {
    private final KeepProposal keep;
    private final Proposals proposals;
    private final ReadFacts read;
    private final Documents documents;
    private final Wanted wanted;

    LookThrough(KeepProposal keep, Proposals proposals, ReadFacts read, Documents documents, Wanted wanted) {
        this.keep = keep;
        this.proposals = proposals;
        this.read = read;
        this.documents = documents;
        this.wanted = wanted;
    }

    ProposalFindings findings(UUID caseId) {
        OpenCase mine = keep.own(caseId, false);
        Proposal proposal = proposals.require(caseId);
        int pages = documents.pages(read.sheet(mine, proposal), wanted.language());
        return new ProposalFindings(pages, LintProposal.of(proposal.content(), read.lintFacts(mine, proposal, pages)));
    }
}
