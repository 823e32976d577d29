package org.nextlevel.advisor.promotion.promotioncase.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the promotion was asked for, or the answer appealed.
 *
 * @param kind ASK or APPEAL
 * @param round how often the promotion had been asked for, this time included
 * @param madeTo id of the manager asked; absent for an appeal, which goes to HR
 * @param whatChanged since the answer before, in the owner's words; absent for none
 * @param evidence ids of what is new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseRequestView(
        CaseRequestKind kind,
        @Schema(examples = "2") int round,
        LocalDate madeOn,
        UUID madeTo,

        @Schema(examples = "I have led two projects across teams since.")
        String whatChanged,

        List<UUID> evidence) {

    static CaseRequestView of(CaseRequest request) {
        return new CaseRequestView(
                request.kind(),
                request.round(),
                request.madeOn(),
                request.madeTo(),
                request.whatChanged(),
                request.evidence());
    }
}
