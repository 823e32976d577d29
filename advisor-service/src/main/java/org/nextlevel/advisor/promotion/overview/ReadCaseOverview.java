package org.nextlevel.advisor.promotion.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.answer.ListAnswers;
import org.nextlevel.advisor.promotion.answer.decision.ListDecisions;
import org.nextlevel.advisor.promotion.commitment.ledger.ReadCommitments;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.request.ListCaseRequests;
import org.nextlevel.advisor.promotion.promotioncase.view.ReadCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.advisor.promotion.proposal.reading.ReadProposalVersions;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.sentence.Language;

/** Reads all that belongs to a case, each part by the rules of its own room, in as many queries however much there is. */
@ApplicationScoped
class ReadCaseOverview {
    private static final PageRequest FIRST = new PageRequest(50, null);

    private final CaseAccess access;
    private final ReadCase read;
    private final ShowCase show;
    private final ListCaseRequests requests;
    private final ListAnswers answers;
    private final ListDecisions decisions;
    private final ReadCommitments commitments;
    private final OwnersParts own;
    private final ReadProposalVersions versions;

    ReadCaseOverview(
            CaseAccess access,
            ReadCase read,
            ShowCase show,
            ListCaseRequests requests,
            ListAnswers answers,
            ListDecisions decisions,
            ReadCommitments commitments,
            OwnersParts own,
            ReadProposalVersions versions) {
        this.access = access;
        this.read = read;
        this.show = show;
        this.requests = requests;
        this.answers = answers;
        this.decisions = decisions;
        this.commitments = commitments;
        this.own = own;
        this.versions = versions;
    }

    /** @throws org.nextlevel.kit.problem.NotFound for whoever does not see the case */
    @Transactional
    Unnamed<CaseOverview> read(UUID caseId, Language language) {
        VisibleCase open = access.open(caseId, "case-overview-read");
        var shown = read.read(open);
        var asked = requests.shownOf(caseId, FIRST);
        var answered = answers.shownOf(open.promotionCase(), language, FIRST);
        var decided = decisions.shownOf(caseId, FIRST);
        var ledger = commitments.shownOf(open, FIRST);
        var frozen = versions.shownOf(open, FIRST);
        OwnersParts.Read owners = open.is(CaseParty.OWNER) ? own.read(open, FIRST) : OwnersParts.Read.NONE;
        return names -> new CaseOverview(
                show.view(shown, names),
                asked.named(names),
                answered.named(names),
                decided.named(names),
                ledger.named(names),
                owners.proposal().named(names),
                frozen,
                owners.shares().named(names),
                owners.meeting());
    }
}
