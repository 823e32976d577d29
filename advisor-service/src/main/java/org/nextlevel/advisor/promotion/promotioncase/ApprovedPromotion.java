package org.nextlevel.advisor.promotion.promotioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promotion that HR approved: what an HR system needs to take it over, and nothing else of the case.
 *
 * @param from key of the level held when the case was opened
 * @param to key of the level from {@code effectiveOn} on
 */
public record ApprovedPromotion(
        UUID caseId,
        UUID employeeId,
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "engineer-2") String from,
        @Schema(examples = "senior-1") String to,
        @Schema(examples = "2027-04-01") LocalDate effectiveOn,
        Instant updatedAt) {

    static ApprovedPromotion of(PromotionCase approved) {
        return new ApprovedPromotion(
                approved.id(),
                approved.employeeId(),
                approved.framework(),
                approved.level(),
                approved.target(),
                approved.days().effectiveOn(),
                approved.changedAt());
    }
}
