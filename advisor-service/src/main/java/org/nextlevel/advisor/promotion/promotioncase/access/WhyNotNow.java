package org.nextlevel.advisor.promotion.promotioncase.access;

import java.time.LocalDate;
import java.util.Optional;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;

/** Says in a sentence why a move is not possible now. */
final class WhyNotNow {
    private WhyNotNow() {}

    /** Empty when it is possible. */
    static Optional<String> of(VisibleCase open, Move move, LocalDate today) {
        PromotionCase promotionCase = open.promotionCase();
        if (!move.isFor(open.parties(), promotionCase.state())) {
            return Optional.of("Not possible while the case is %s.".formatted(promotionCase.state()));
        }
        return Optional.ofNullable(
                switch (move) {
                    case ASK -> notAsk(open, today);
                    case APPEAL -> isYes(promotionCase) ? "The answer is yes: there is nothing to appeal." : null;
                    case SUBMIT -> isYes(promotionCase) ? null : "HR decides once the answer is yes.";
                    case FOLLOW ->
                        today.isBefore(promotionCase.days().effectiveOn())
                                ? "The promotion takes effect on %s."
                                        .formatted(promotionCase.days().effectiveOn())
                                : null;
                    case SHARE, ANSWER, COMMIT, AGREE, DECIDE, COMPLETE, CLOSE -> null;
                });
    }

    private static String notAsk(VisibleCase open, LocalDate today) {
        PromotionCase promotionCase = open.promotionCase();
        if (open.owner().managerId() == null) {
            return "The directory knows no manager of yours who could be asked.";
        }
        if (isYes(promotionCase)) {
            return "The answer is yes: submit it to HR.";
        }
        LocalDate revisit = promotionCase.revisitOn();
        return revisit != null && today.isBefore(revisit)
                ? "It was agreed to come back to it on %s.".formatted(revisit)
                : null;
    }

    private static boolean isYes(PromotionCase promotionCase) {
        return promotionCase.answer() == AnswerKind.YES;
    }
}
