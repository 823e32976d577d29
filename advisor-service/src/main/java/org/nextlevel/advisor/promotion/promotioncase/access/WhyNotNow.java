package org.nextlevel.advisor.promotion.promotioncase.access;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.sentence.Language;

/** Says in a sentence why a move is not possible now. */
enum WhyNotNow {
    WRONG_STATE("Not possible while the case %s.", "Nicht möglich, solange der Fall %s."),
    NO_MANAGER(
            "The directory knows no manager of yours who could be asked.",
            "Das Verzeichnis kennt keine Führungskraft, die gefragt werden könnte."),
    YES_ALREADY("The answer is yes: submit it to HR.", "Die Antwort ist ja: Der Fall kann bei HR eingereicht werden."),
    NOT_BEFORE("It was agreed to come back to it on %s.", "Es ist vereinbart, am %s darauf zurückzukommen."),
    NOTHING_TO_APPEAL(
            "The answer is yes: there is nothing to appeal.", "Die Antwort ist ja: es gibt nichts anzufechten."),
    NO_YES("HR decides once the answer is yes.", "HR entscheidet, sobald die Antwort ja ist."),
    NOT_EFFECTIVE("The promotion takes effect on %s.", "Die Beförderung gilt ab dem %s.");

    private final String english;
    private final String german;

    WhyNotNow(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /** Empty when it is possible. */
    static Optional<String> of(VisibleCase open, CaseMove move, LocalDate today, Language language) {
        PromotionCase promotionCase = open.promotionCase();
        WhyNotNow why = move.isFor(open.parties(), promotionCase.state())
                ? switch (move) {
                    case ASK -> notAsk(open, today);
                    case APPEAL -> isYes(promotionCase) ? NOTHING_TO_APPEAL : null;
                    case SUBMIT -> isYes(promotionCase) ? null : NO_YES;
                    case FOLLOW -> today.isBefore(promotionCase.days().effectiveOn()) ? NOT_EFFECTIVE : null;
                    case SHARE, ANSWER, COMMIT, AGREE, DECIDE, COMPLETE, CLOSE -> null;
                }
                : WRONG_STATE;
        return Optional.ofNullable(why).map(reason -> reason.said(promotionCase, language));
    }

    private String said(PromotionCase promotionCase, Language language) {
        String sentence = switch (language) {
            case EN -> english;
            case DE -> german;
        };
        return sentence.formatted(
                switch (this) {
                    case WRONG_STATE -> StateInWords.of(promotionCase.state(), language);
                    case NOT_BEFORE -> language.day(promotionCase.revisitOn());
                    case NOT_EFFECTIVE -> language.day(promotionCase.days().effectiveOn());
                    case NO_MANAGER, YES_ALREADY, NOTHING_TO_APPEAL, NO_YES -> "";
                });
    }

    private static @Nullable WhyNotNow notAsk(VisibleCase open, LocalDate today) {
        PromotionCase promotionCase = open.promotionCase();
        if (open.owner().managerId() == null) {
            return NO_MANAGER;
        }
        if (isYes(promotionCase)) {
            return YES_ALREADY;
        }
        LocalDate revisit = promotionCase.revisitOn();
        return revisit != null && today.isBefore(revisit) ? NOT_BEFORE : null;
    }

    private static boolean isYes(PromotionCase promotionCase) {
        return promotionCase.answer() == PromotionAnswer.YES;
    }
}
