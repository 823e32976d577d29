package org.nextlevel.advisor.promotion.answer.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What HR decided.
 *
 * @param effectiveOn from when the promotion holds; absent when it was declined
 * @param answer what it means when it was declined; absent when it was approved
 * @param decidedBy absent for an account of HR that is nobody in the directory
 */
public record CaseDecisionView(
        @Schema(examples = "1") int round,
        boolean approved,

        @Schema(examples = "Shown over a year, and the budget of March has room.")
        String reason,

        @Nullable LocalDate effectiveOn,
        @Nullable PromotionAnswer answer,
        @Nullable PersonReference decidedBy,
        Instant decidedAt) {
    static CaseDecisionView of(CaseDecision decision, PeopleNames.Naming names) {
        return new CaseDecisionView(
                decision.round(),
                decision.approved(),
                decision.reason(),
                decision.effectiveOn(),
                decision.answer(),
                names.ofNullable(decision.decidedBy()),
                decision.decidedAt());
    }
}
