package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;

/** Hands a case to HR for the decision. */
@ApplicationScoped
class SubmitCase {
    private final MoveCase moves;
    private final Clock clock;

    SubmitCase(MoveCase moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    ShownCase submit(UUID caseId, String ifMatch) {
        VisibleCase open = moves.begin(caseId, CaseMove.SUBMIT, ifMatch);
        open.promotionCase().submit(clock.instant());
        return moves.tell(CaseEvent.Type.CASE_SUBMITTED, open);
    }
}
