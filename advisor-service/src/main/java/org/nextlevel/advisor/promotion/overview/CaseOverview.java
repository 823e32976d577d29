package org.nextlevel.advisor.promotion.overview;

import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.answer.AnswerRound;
import org.nextlevel.advisor.promotion.answer.decision.CaseDecisionView;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentList;
import org.nextlevel.advisor.promotion.conversation.meeting.MeetingView;
import org.nextlevel.advisor.promotion.promotioncase.request.CaseRequestView;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;
import org.nextlevel.advisor.promotion.proposal.ProposalView;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShareView;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersionSummary;
import org.nextlevel.kit.page.Page;

/**
 * A case with all that belongs to it. Lists are the first pages of the case's own lists, whose {@code next} goes on there.
 *
 * @param proposal the draft; for the owner alone, absent while there is none
 * @param proposalVersions those that the caller may read
 * @param proposalShares whom versions are or were shared with; for the owner alone
 * @param meeting the planned conversation; for the owner alone, absent while none is planned
 */
record CaseOverview(
        CaseView promotionCase,
        Page<CaseRequestView> requests,
        Page<AnswerRound> answers,
        Page<CaseDecisionView> decisions,
        CommitmentList commitments,
        @Nullable ProposalView proposal,
        Page<ProposalVersionSummary> proposalVersions,
        @Nullable Page<ProposalShareView> proposalShares,
        @Nullable MeetingView meeting) {}
