package org.nextlevel.advisor.promotion.acknowledgement.system;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgedBy;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementContent;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementState;
import org.nextlevel.kit.problem.Invalid;

/**
 * A request to take down whether the HR system took a promotion over.
 *
 * @param reference by which the HR system knows it
 * @param reason why it was not taken over; needed then, and only then
 */
record AcknowledgePromotionRequest(
        @NotNull @Schema(description = "False for a refusal, with its reason.", examples = "true")
        Boolean takenOver,

        @Nullable @Size(max = 200) @Schema(description = "By which the HR system knows it.", examples = "WD-2027-0042")
        String reference,

        @Nullable
        @Size(max = 1_000)
        @Schema(
                description = "Why it was refused, for HR.",
                examples = "The position is blocked until the budget is released.")
        String reason) {

    AcknowledgePromotionRequest {
        reference = worded(reference);
        reason = worded(reason);
    }

    /**
     * What is said by this.
     *
     * @throws Invalid when its parts do not go together
     */
    AcknowledgementContent saidBy(AcknowledgedBy who) {
        if (takenOver != (reason == null)) {
            throw new Invalid("#/reason", "must be given when `takenOver` is false, and left out when it is true");
        }
        return new AcknowledgementContent(
                takenOver ? AcknowledgementState.ACKNOWLEDGED : AcknowledgementState.REFUSED, who, reference, reason);
    }

    private static @Nullable String worded(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
