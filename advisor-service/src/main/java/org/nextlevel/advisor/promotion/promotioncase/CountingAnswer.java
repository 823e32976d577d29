package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer that counts in a case.
 *
 * @param answer null before the first one
 * @param revisitOn the day from which to ask again; null when none was said
 * @param revisitMoves how often that day was put off
 */
@Embeddable
record CountingAnswer(
        @Nullable @Enumerated(EnumType.STRING) PromotionAnswer answer,
        @Nullable LocalDate revisitOn,
        int revisitMoves) {
    static final CountingAnswer NONE = new CountingAnswer(null, null, 0);

    /** @param corrects whether it only corrects what the owner had heard, so that a later day is none put off */
    CountingAnswer replacedBy(PromotionAnswer kind, @Nullable LocalDate revisit, boolean corrects) {
        boolean putOff = !corrects && revisitOn != null && revisit != null && revisit.isAfter(revisitOn);
        return new CountingAnswer(kind, revisit, putOff ? revisitMoves + 1 : revisitMoves);
    }
}
