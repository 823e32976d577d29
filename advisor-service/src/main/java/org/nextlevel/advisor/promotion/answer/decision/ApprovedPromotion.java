package org.nextlevel.advisor.promotion.answer.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A promotion that HR approved: what an HR system needs to take it over, and nothing else of the case.
 *
 * @param fromLevel held when the case was opened
 * @param toLevel held from {@code effectiveOn} on
 */
record ApprovedPromotion(
        UUID caseId,
        PersonReference employee,
        @Schema(examples = "engineering") String framework,
        NamedKey fromLevel,
        NamedKey toLevel,
        @Schema(examples = "2027-04-01") LocalDate effectiveOn,
        Instant updatedAt) {

    static ApprovedPromotion of(PromotionCase approved, Ladder ladder, PeopleNames.Naming names) {
        return new ApprovedPromotion(
                approved.id(),
                names.of(approved.employeeId()),
                approved.framework(),
                ladder.level(approved.level()),
                ladder.level(approved.target()),
                approved.days().effectiveOn(),
                approved.changedAt());
    }
}
