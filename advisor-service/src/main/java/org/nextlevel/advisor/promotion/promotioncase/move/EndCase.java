package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.ClosingReason;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;

/** Ends a case. From then on the latest version of the framework holds for its owner again. */
@ApplicationScoped
class EndCase {
    private final MoveCase moves;
    private final ReassessmentQueue reassessments;
    private final Clock clock;

    EndCase(MoveCase moves, ReassessmentQueue reassessments, Clock clock) {
        this.moves = moves;
        this.reassessments = reassessments;
        this.clock = clock;
    }

    /** Ends it after the promotion. */
    @Transactional
    ShownCase complete(UUID caseId, String ifMatch) {
        VisibleCase open = moves.begin(caseId, CaseMove.COMPLETE, ifMatch);
        open.promotionCase().complete(clock.instant());
        return told(CaseEvent.Type.CASE_COMPLETED, open);
    }

    /** Ends it without a promotion. */
    @Transactional
    ShownCase close(UUID caseId, String ifMatch, ClosingReason why) {
        VisibleCase open = moves.begin(caseId, CaseMove.CLOSE, ifMatch);
        open.promotionCase().close(why, clock.instant());
        return told(CaseEvent.Type.CASE_CLOSED, open);
    }

    private ShownCase told(CaseEvent.Type happened, VisibleCase ended) {
        reassessments.note(
                ended.owner().id(), "CaseEnded", ended.promotionCase().id());
        return moves.tell(happened, ended);
    }
}
