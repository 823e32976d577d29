package org.nextlevel.advisor.promotion.promotioncase.view;

import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.kit.action.Action;

/** Says where and with what each move of a case is made. */
final class CaseActions {
    private static final String IF_MATCH = "If-Match";

    private CaseActions() {}

    static Action of(CaseMove move, PromotionCase promotionCase) {
        return switch (move) {
            case SHARE -> post(move, promotionCase, "approvers", "employeeId");
            case ASK ->
                promotionCase.round() == 0
                        ? post(move, promotionCase, "requests", IF_MATCH)
                        : post(move, promotionCase, "requests", IF_MATCH, "whatChanged");
            case ANSWER -> post(move, promotionCase, "answers", IF_MATCH, "answer");
            case COMMIT -> post(move, promotionCase, "commitments", "what", "dueOn");
            case AGREE -> post(move, promotionCase, "agreement", IF_MATCH);
            case APPEAL -> post(move, promotionCase, "appeal", IF_MATCH, "whatChanged");
            case SUBMIT -> post(move, promotionCase, "submission", IF_MATCH);
            case DECIDE -> post(move, promotionCase, "decisions", IF_MATCH, "approved", "reason");
            case FOLLOW -> post(move, promotionCase, "follow-through", IF_MATCH);
            case COMPLETE -> post(move, promotionCase, "completion", IF_MATCH);
            case CLOSE -> post(move, promotionCase, "closure", IF_MATCH, "reason");
        };
    }

    private static Action post(CaseMove move, PromotionCase promotionCase, String noun, String... requires) {
        return Action.post(move, "/api/cases/%s/%s".formatted(promotionCase.id(), noun), requires);
    }
}
