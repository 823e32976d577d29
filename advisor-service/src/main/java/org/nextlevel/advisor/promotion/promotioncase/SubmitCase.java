package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

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
    CaseView submit(UUID caseId, String ifMatch) {
        VisibleCase open = moves.begin(caseId, Move.SUBMIT, ifMatch);
        open.promotionCase().submit(clock.instant());
        return moves.tell(CaseEvent.Type.CASE_SUBMITTED, open);
    }
}
