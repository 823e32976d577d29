package org.nextlevel.advisor.promotion.overview;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.conversation.meeting.MeetingView;
import org.nextlevel.advisor.promotion.conversation.meeting.Meetings;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.ProposalView;
import org.nextlevel.advisor.promotion.proposal.Proposals;
import org.nextlevel.advisor.promotion.proposal.share.ListProposalShares;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShareView;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What of a case is for its owner alone. */
@ApplicationScoped
class OwnersParts {
    private final Proposals proposals;
    private final ListProposalShares shares;
    private final Meetings meetings;

    OwnersParts(Proposals proposals, ListProposalShares shares, Meetings meetings) {
        this.proposals = proposals;
        this.shares = shares;
        this.meetings = meetings;
    }

    /**
     * Those parts as read.
     *
     * @param proposal gives null while none is drafted
     * @param meeting null while none is planned
     */
    record Read(
            Unnamed<@Nullable ProposalView> proposal,
            Unnamed<Page<ProposalShareView>> shares,
            @Nullable MeetingView meeting) {
        /** Nothing, for everybody else. */
        static final Read NONE = new Read(_ -> null, _ -> null, null);
    }

    /** In the transaction of the owner. */
    Read read(VisibleCase mine, PageRequest first) {
        var promotionCase = mine.promotionCase();
        return new Read(
                proposals.findView(promotionCase),
                shares.shownOf(promotionCase.id(), first),
                meetings.findOf(promotionCase)
                        .map(meeting -> MeetingView.of(meeting, promotionCase))
                        .orElse(null));
    }
}
