package org.nextlevel.advisor.growth.help.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.help.need.AskedHelp;

/** An offer of help as the two whom it concerns see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpOfferView(
        @Schema(examples = "0199a4f6-31bb-7e2e-9d55-6c1d3b0cf7b2")
        UUID id,

        UUID needId,

        @Schema(description = "The employee who offers.", examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID offererId,

        @Schema(examples = "I would like to look after one of them for three months.")
        String note,

        @Schema(examples = "OFFERED") HelpOfferState state,
        Instant offeredAt,

        @Schema(description = "What the caller may do with it now.")
        Set<HelpOfferAction> actions) {
    static HelpOfferView of(HelpOffer offer, AskedHelp need) {
        return new HelpOfferView(
                offer.id(),
                offer.needId(),
                offer.offererId(),
                offer.note(),
                offer.state(),
                offer.offeredAt(),
                Set.of(need.own() ? HelpOfferAction.DECIDE : HelpOfferAction.WITHDRAW));
    }
}
