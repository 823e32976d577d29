package org.nextlevel.advisor.promotion.promotioncase.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.reference.PersonReference;

/**
 * How the promotion was asked for, or the answer appealed.
 *
 * @param purpose ASK or APPEAL
 * @param round how often the promotion had been asked for, this time included
 * @param madeTo the manager asked; absent for an appeal, which goes to HR
 * @param whatChanged since the answer before, in the owner's words; absent for none
 * @param evidence ids of what is new
 */
public record CaseRequestView(
        CaseRequestPurpose purpose,
        @Schema(examples = "2") int round,
        LocalDate madeOn,
        @Nullable PersonReference madeTo,

        @Nullable @Schema(examples = "I have led two projects across teams since.")
        String whatChanged,

        List<UUID> evidence) {
    static CaseRequestView of(CaseRequest request, PeopleNames.Naming names) {
        return new CaseRequestView(
                request.kind(),
                request.round(),
                request.madeOn(),
                names.ofNullable(request.madeTo()),
                request.whatChanged(),
                request.evidence());
    }
}
