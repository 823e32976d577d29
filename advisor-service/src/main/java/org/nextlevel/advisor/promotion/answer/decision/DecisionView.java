package org.nextlevel.advisor.promotion.answer.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;

/**
 * What HR decided.
 *
 * @param effectiveOn from when the promotion holds; absent when it was declined
 * @param answer what it means when it was declined
 * @param decidedBy absent for an account of HR that is nobody in the directory
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        @Schema(examples = "1") int round,
        boolean approved,

        @Schema(examples = "Shown over a year, and the budget of March has room.")
        String reason,

        LocalDate effectiveOn,
        AnswerKind answer,
        UUID decidedBy,
        Instant decidedAt) {

    static DecisionView of(CaseDecision decision) {
        return new DecisionView(
                decision.round(),
                decision.approved(),
                decision.reason(),
                decision.effectiveOn(),
                decision.answer(),
                decision.decidedBy(),
                decision.decidedAt());
    }
}
