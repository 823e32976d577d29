package org.nextlevel.advisor.promotion.promotioncase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as others need to know it: ids, keys, numbers and dates, and no word that anybody wrote.
 *
 * @param level key of the level held when it was opened
 * @param target key of the level asked for
 * @param version rises with each change
 * @param round how often the promotion was asked for
 * @param answer null before the first
 * @param revisitOn null when none was said
 * @param effectiveOn the day from which the promotion holds; null until HR approved it
 */
public record CasePayload(
        UUID caseId,
        UUID employeeId,
        String framework,
        long frameworkVersion,
        String level,
        String target,
        long version,
        CaseState state,
        int round,
        @Nullable PromotionAnswer answer,
        @Nullable LocalDate revisitOn,
        @Nullable LocalDate effectiveOn) {

    static CasePayload of(PromotionCase promotionCase) {
        return new CasePayload(
                promotionCase.id(),
                promotionCase.employeeId(),
                promotionCase.framework(),
                promotionCase.frameworkVersion(),
                promotionCase.level(),
                promotionCase.target(),
                promotionCase.version(),
                promotionCase.state(),
                promotionCase.round(),
                promotionCase.answer(),
                promotionCase.revisitOn(),
                promotionCase.days().effectiveOn());
    }
}
