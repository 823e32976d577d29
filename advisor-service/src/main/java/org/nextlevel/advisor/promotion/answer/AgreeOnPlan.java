package org.nextlevel.advisor.promotion.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.plan.PlanGaps;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;

/** The owner takes what follows from the answer as the plan. */
@ApplicationScoped
class AgreeOnPlan {
    private final MoveCase moves;
    private final PlanGaps plan;
    private final Subjects subjects;
    private final Clock clock;

    AgreeOnPlan(MoveCase moves, PlanGaps plan, Subjects subjects, Clock clock) {
        this.moves = moves;
        this.plan = plan;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The gaps of somebody who is not ready become actions of the plan. */
    @Transactional
    ShownCase agree(UUID caseId, String ifMatch) {
        VisibleCase open = moves.begin(caseId, CaseMove.AGREE, ifMatch);
        PromotionCase agreed = open.promotionCase();
        agreed.agree(clock.instant());
        if (agreed.answer() == PromotionAnswer.NOT_READY) {
            plan.plan(subjects.open("me", "plan-read"), agreed.target());
        }
        return moves.tell(CaseEvent.Type.PLAN_AGREED, open);
    }
}
