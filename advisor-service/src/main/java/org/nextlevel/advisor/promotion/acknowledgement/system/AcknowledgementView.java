package org.nextlevel.advisor.promotion.acknowledgement.system;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgedBy;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementContent;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementState;
import org.nextlevel.advisor.promotion.acknowledgement.PromotionAcknowledgement;

/**
 * Whether the HR system took a promotion over.
 *
 * @param saidBy absent while nothing is said
 * @param waitingDays whole days since the approval; absent once something is said
 * @param overdue whether it waits for as many days as are given, or longer
 */
record AcknowledgementView(
        AcknowledgementState state,
        @Nullable AcknowledgedBy saidBy,
        @Nullable Instant saidAt,

        @Nullable @Schema(description = "By which the HR system knows it.", examples = "WD-2027-0042")
        String reference,

        @Nullable
        @Schema(description = "Why it was refused.", examples = "The position is blocked until the budget is released.")
        String reason,

        @Nullable @Schema(examples = "3") Long waitingDays,
        boolean overdue) {

    static AcknowledgementView of(PromotionAcknowledgement said) {
        AcknowledgementContent content = said.content();
        return new AcknowledgementView(
                content.state(), content.saidBy(), said.saidAt(), content.reference(), content.reason(), null, false);
    }

    /**
     * Of a promotion of which nothing is said.
     *
     * @param overdueAfter days of waiting
     */
    static AcknowledgementView outstanding(Instant approvedAt, Instant now, int overdueAfter) {
        long days = Duration.between(approvedAt, now).toDays();
        return new AcknowledgementView(
                AcknowledgementState.OUTSTANDING, null, null, null, null, days, days >= overdueAfter);
    }
}
