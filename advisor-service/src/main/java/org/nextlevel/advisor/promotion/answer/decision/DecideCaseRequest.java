package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to decide on a submitted case.
 *
 * @param effectiveOn from when the promotion holds, which may be ahead; needed to approve
 * @param answer what it means for the owner; needed to decline, and a no
 * @param revisitOn from when to ask again; null when it was not said, or to approve
 */
record DecideCaseRequest(
        @NotNull @Schema(examples = "true") Boolean approved,

        @NotBlank @Size(max = 4_000) @Schema(examples = "Shown over a year, and the budget of March has room.")
        String reason,

        @Nullable @CalendarDate @Schema(examples = "2027-04-01")
        LocalDate effectiveOn,

        @Nullable @Schema(examples = "NO_BUDGET") PromotionAnswer answer,

        @Nullable @CalendarDate @Schema(examples = "2027-09-01")
        LocalDate revisitOn) {

    /** @throws Invalid when its parts do not go together */
    void requireFitting() {
        if (approved != (effectiveOn != null)) {
            throw new Invalid("#/effectiveOn", "goes with an approval, and the other way round");
        }
        boolean saysNo = answer != null && answer != PromotionAnswer.YES;
        if (approved == saysNo || (approved && answer != null)) {
            throw new Invalid("#/answer", "is one of the four noes, and goes with declining");
        }
        if (approved && revisitOn != null) {
            throw new Invalid("#/revisitOn", "goes with declining");
        }
    }
}
