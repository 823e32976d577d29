package org.nextlevel.advisor.growth.help.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.help.need.AskedHelp;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/** An offer of help as the two whom it concerns see it. */
record HelpOfferView(
        @Schema(examples = "0199a4f6-31bb-7e2e-9d55-6c1d3b0cf7b2")
        UUID id,

        UUID needId,

        @Schema(description = "Who offers.") PersonReference offerer,

        @Nullable @Schema(examples = "I would like to look after one of them for three months.")
        String note,

        @Schema(examples = "OFFERED") HelpOfferState state,
        Instant offeredAt,

        @Schema(description = "What the caller may do with it now.")
        List<Action> actions) {
    static HelpOfferView of(HelpOffer offer, AskedHelp need, PeopleNames.Naming naming) {
        return new HelpOfferView(
                offer.id(),
                offer.needId(),
                naming.of(offer.offererId()),
                offer.note(),
                offer.state(),
                offer.offeredAt(),
                List.of(
                        need.own()
                                ? Action.post(HelpOfferMove.DECIDE, path(offer) + "/decision", "If-Match", "accepted")
                                : Action.delete(HelpOfferMove.WITHDRAW, path(offer), "If-Match")));
    }

    static String path(HelpOffer offer) {
        return "/api/needs/%s/offers/%s".formatted(offer.needId(), offer.id());
    }
}
