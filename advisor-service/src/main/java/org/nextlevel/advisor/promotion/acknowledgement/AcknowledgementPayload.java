package org.nextlevel.advisor.promotion.acknowledgement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;

/**
 * What is said of an approved promotion, as others need to know it: ids, keys, numbers and days. The HR system's reference and reason
 * are somebody's words and are not told.
 *
 * @param level key of the level held when the case was opened
 * @param target key of the level that was approved
 * @param version rises each time that something else is said; -1 while nothing is
 * @param saidBy null while nothing is said
 */
public record AcknowledgementPayload(
        UUID caseId,
        UUID employeeId,
        String framework,
        long frameworkVersion,
        String level,
        String target,
        LocalDate effectiveOn,
        long version,
        AcknowledgementState state,
        @Nullable AcknowledgedBy saidBy) {
    private static final long BEFORE_THE_FIRST = -1;

    static AcknowledgementPayload of(PromotionCase approved, PromotionAcknowledgement said) {
        return of(
                approved, said.version(), said.content().state(), said.content().saidBy());
    }

    /** Nothing is said of it yet. */
    static AcknowledgementPayload outstanding(PromotionCase approved) {
        return of(approved, BEFORE_THE_FIRST, AcknowledgementState.OUTSTANDING, null);
    }

    private static AcknowledgementPayload of(
            PromotionCase approved, long version, AcknowledgementState state, @Nullable AcknowledgedBy saidBy) {
        return new AcknowledgementPayload(
                approved.id(),
                approved.employeeId(),
                approved.framework(),
                approved.frameworkVersion(),
                approved.level(),
                approved.target(),
                approved.days().effectiveOn(),
                version,
                state,
                saidBy);
    }
}
