package org.nextlevel.advisor.promotion.acknowledgement;

import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;

/**
 * What is said of an approved promotion, as others need to know it: ids, keys, numbers and days. The HR system's reference and reason
 * are somebody's words and are not told.
 *
 * @param level key of the level held when the case was opened
 * @param target key of the level that was approved
 * @param version rises each time that something else is said
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
        AcknowledgedBy saidBy) {

    static AcknowledgementPayload of(PromotionCase approved, PromotionAcknowledgement said) {
        return new AcknowledgementPayload(
                approved.id(),
                approved.employeeId(),
                approved.framework(),
                approved.frameworkVersion(),
                approved.level(),
                approved.target(),
                approved.days().effectiveOn(),
                said.version(),
                said.content().state(),
                said.content().saidBy());
    }
}
