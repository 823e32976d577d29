package org.nextlevel.advisor.promotion.answer.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;

/**
 * What one side recorded.
 *
 * @param recordedBy id of the person; null for an account of HR that is nobody in the directory
 * @param reason empty when none was said
 * @param followUp who takes the next step; null when it was not said
 * @param revisitOn from when to ask again; null when it was not said
 */
public record RecordedAnswer(
        CaseParty recordedAs,
        @Nullable UUID recordedBy,
        PromotionAnswer answer,

        String reason,

        List<MissingEvidence> missing,
        @Nullable CaseParty followUp,
        @Nullable LocalDate revisitOn,
        Instant recordedAt) {}
