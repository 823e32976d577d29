package org.nextlevel.advisor.growth.help.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.need.AskedHelp;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Forbidden;

/** Makes, decides and withdraws offers of help, as the caller whom the need concerns. */
@ApplicationScoped
@Transactional
class OfferHelp {
    private final HelpOffers offers;
    private final Clock clock;

    OfferHelp(HelpOffers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** Offers the caller's help; refused as {@link HelpOffers#admit} says. */
    HelpOffer offer(AskedHelp need, OfferHelpRequest request) {
        offers.admit(need);
        HelpOffer offer = new HelpOffer(need, request, clock.instant());
        offers.persistAndFlush(offer);
        return offer;
    }

    /** Accepts or declines it, for the author of the need alone. */
    HelpOffer decide(AskedHelp need, UUID id, String ifMatch, DecideOfferRequest request) {
        HelpOffer offer = offers.require(need, id);
        if (!need.own()) {
            throw new Forbidden("The author of the need decides.");
        }
        ETag.requireMatch(ifMatch, offer.version());
        offer.decide(request.accepted());
        offers.flush();
        return offer;
    }

    /** Takes the offer back, for whoever made it alone. */
    void withdraw(AskedHelp need, UUID id, String ifMatch) {
        HelpOffer offer = offers.require(need, id);
        if (need.own()) {
            throw new Forbidden("Whoever offers help withdraws it; its author may decline it.");
        }
        ETag.requireMatch(ifMatch, offer.version());
        offers.delete(offer);
    }
}
