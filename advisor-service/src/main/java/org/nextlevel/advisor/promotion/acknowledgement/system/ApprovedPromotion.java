package org.nextlevel.advisor.promotion.acknowledgement.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A promotion that HR approved: what an HR system needs to take it over, whether it did, and nothing else of the case.
 *
 * @param fromLevel held when the case was opened
 * @param toLevel held from {@code effectiveOn} on
 * @param approvedAt absent where the person was erased
 * @param acknowledgement absent likewise: nobody waits for it
 */
record ApprovedPromotion(
        UUID caseId,
        PersonReference employee,

        @Nullable
        @Schema(
                description =
                        "The id that the HR system has for the employee; absent where it has none, or the caller may not know it.",
                examples = "hr-0007")
        String externalId,

        @Schema(examples = "engineering") String framework,
        NamedKey fromLevel,
        NamedKey toLevel,
        @Schema(examples = "2027-04-01") LocalDate effectiveOn,
        @Nullable Instant approvedAt,
        Instant updatedAt,
        @Nullable AcknowledgementView acknowledgement,
        List<Action> actions) {

    /** @param externalIds what the HR system calls people, by their ids */
    static ApprovedPromotion of(ShownPromotion shown, PeopleNames.Naming names, Map<UUID, String> externalIds) {
        return new ApprovedPromotion(
                shown.approved().id(),
                names.of(shown.approved().employeeId()),
                externalIds.get(shown.approved().employeeId()),
                shown.approved().framework(),
                shown.ladder().level(shown.approved().level()),
                shown.ladder().level(shown.approved().target()),
                shown.approved().days().effectiveOn(),
                shown.approvedAt(),
                shown.approved().changedAt(),
                shown.acknowledgement(),
                shown.actions());
    }
}
