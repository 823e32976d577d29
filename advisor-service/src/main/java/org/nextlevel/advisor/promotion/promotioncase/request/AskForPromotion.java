package org.nextlevel.advisor.promotion.promotioncase.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.kit.problem.Invalid;

/** An owner's asking: for the promotion, or for another look at the answer. */
@ApplicationScoped
class AskForPromotion {
    private final MoveCase moves;
    private final CaseRequests requests;
    private final Clock clock;

    AskForPromotion(MoveCase moves, CaseRequests requests, Clock clock) {
        this.moves = moves;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Asks the direct manager for the promotion.
     *
     * @throws Invalid when it is asked for again and the request does not say what changed
     */
    @Transactional
    ShownCase ask(UUID caseId, String ifMatch, AskForPromotionRequest request) {
        VisibleCase open = moves.begin(caseId, CaseMove.ASK, ifMatch);
        PromotionCase asked = open.promotionCase();
        if (asked.round() > 0) {
            request.requireChange();
        }
        asked.ask(clock.instant());
        requests.persist(CaseRequest.ask(asked, open.owner().managerId(), request));
        return moves.tell(CaseEvent.Type.PROMOTION_ASKED, open);
    }

    /**
     * Asks HR to look at the answer again.
     *
     * @throws Invalid when the request does not say why
     */
    @Transactional
    ShownCase appeal(UUID caseId, String ifMatch, AskForPromotionRequest request) {
        VisibleCase open = moves.begin(caseId, CaseMove.APPEAL, ifMatch);
        request.requireChange();
        open.promotionCase().appeal(clock.instant());
        requests.persist(CaseRequest.appeal(open.promotionCase(), request));
        return moves.tell(CaseEvent.Type.ANSWER_APPEALED, open);
    }
}
