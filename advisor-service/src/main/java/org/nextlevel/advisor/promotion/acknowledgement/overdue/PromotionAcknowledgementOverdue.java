package org.nextlevel.advisor.promotion.acknowledgement.overdue;

import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.event.Event;

/**
 * Nobody has acknowledged an approved promotion for as many days as the installation waits; told once.
 *
 * @param target key of the level that was approved
 * @param effectiveOn the day from which the promotion holds
 */
public record PromotionAcknowledgementOverdue(
        UUID caseId, UUID employeeId, String framework, String target, LocalDate effectiveOn) implements Event {
    static PromotionAcknowledgementOverdue of(PromotionCase approved) {
        return new PromotionAcknowledgementOverdue(
                approved.id(),
                approved.employeeId(),
                approved.framework(),
                approved.target(),
                approved.days().effectiveOn());
    }

    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return employeeId.toString();
    }
}
