package org.nextlevel.advisor.promotion.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.promotion.followthrough.goal.FirstGoal;
import org.nextlevel.advisor.promotion.followthrough.goal.FirstGoals;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.advisor.promotion.proposal.Proposals;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;

/** Begins what comes after a promotion. */
@ApplicationScoped
class BeginFollowThrough {
    private final MoveCase moves;
    private final Proposals proposals;
    private final FirstGoals goals;
    private final Clock clock;

    BeginFollowThrough(MoveCase moves, Proposals proposals, FirstGoals goals, Clock clock) {
        this.moves = moves;
        this.proposals = proposals;
        this.goals = goals;
        this.clock = clock;
    }

    /** The goals that the proposal names are tracked from the day on which the promotion holds (M8.2). */
    @Transactional
    ShownCase begin(UUID caseId, String ifMatch) {
        VisibleCase open = moves.begin(caseId, CaseMove.FOLLOW, ifMatch);
        Instant now = clock.instant();
        open.promotionCase().follow(now);
        LocalDate first = open.promotionCase().days().effectiveOn();
        for (ProposalGoal goal : proposals.goalsOf(caseId)) {
            goals.add(new FirstGoal(caseId, goal.text(), first.plusDays(goal.dueInDays()), now));
        }
        return moves.tell(CaseEvent.Type.FOLLOW_THROUGH_BEGUN, open);
    }
}
