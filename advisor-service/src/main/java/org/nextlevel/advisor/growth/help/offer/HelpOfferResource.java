package org.nextlevel.advisor.growth.help.offer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.growth.help.need.ReadNeeds;
import org.nextlevel.advisor.growth.help.need.ReadNeeds.AskedHelp;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Offers of help over HTTP. */
@Path("/api/needs/{id}/offers")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Needs")
public class HelpOfferResource {
    private final HelpOffers offers;
    private final ReadNeeds needs;
    private final Clock clock;

    HelpOfferResource(HelpOffers offers, ReadNeeds needs, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.clock = clock;
    }

    /** Offers help. */
    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Offer help with a need",
            description = "Anybody whom the need concerns, once; its author and the caller alone see it."
                    + " Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The offer.")
    @APIResponse(
            responseCode = "409",
            description = "`need-over`: its last day has passed; `offer-exists`: the caller has offered help already;"
                    + " `too-many-offers`: 50 people have")
    public RestResponse<HelpOfferView> offer(UUID id, @Valid @NotNull OfferHelpRequest request) {
        AskedHelp need = needs.requireAskedHelp(id);
        offers.admit(need);
        HelpOffer offer = new HelpOffer(need, request, clock.instant());
        offers.persistAndFlush(offer);
        return Answer.created("/api/needs/%s/offers/%s".formatted(id, offer.id()), offer.view(need), offer.version());
    }

    /** The offers that the caller may see. */
    @GET
    @Operation(
            summary = "List the offers of help",
            description = "Oldest first; all for the author of the need, the own one for anybody else.")
    public Page<HelpOfferView> list(UUID id, @Valid @BeanParam PageRequest page) {
        AskedHelp need = needs.requireAskedHelp(id);
        return Page.of(
                offers.page(need, page),
                page,
                offer -> Cursor.at(offer.offeredAt(), offer.id()),
                offer -> offer.view(need));
    }

    /** One offer. */
    @GET
    @Path("{offerId}")
    @Operation(
            summary = "Get an offer of help",
            description = "For the author of the need and whoever offers; for others it does not exist.")
    public RestResponse<HelpOfferView> get(UUID id, UUID offerId) {
        AskedHelp need = needs.requireAskedHelp(id);
        HelpOffer offer = offers.require(need, offerId);
        return Answer.ok(offer.view(need), offer.version());
    }

    /** Accepts or declines. */
    @PUT
    @Path("{offerId}/decision")
    @Transactional
    @Operation(
            summary = "Accept or decline an offer of help",
            description = "The author of the need alone, who may decide otherwise later.")
    public RestResponse<HelpOfferView> decide(
            UUID id, UUID offerId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecideOfferRequest request) {
        AskedHelp need = needs.requireAskedHelp(id);
        HelpOffer offer = offers.require(need, offerId);
        if (!need.own()) {
            throw new Forbidden("The author of the need decides.");
        }
        ETag.requireMatch(ifMatch, offer.version());
        offer.decide(request.accepted());
        offers.flush();
        return Answer.ok(offer.view(need), offer.version());
    }

    /** Takes the offer back. */
    @DELETE
    @Path("{offerId}")
    @Transactional
    @Operation(summary = "Withdraw an offer of help", description = "Whoever made it alone.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void withdraw(UUID id, UUID offerId, @HeaderParam("If-Match") String ifMatch) {
        AskedHelp need = needs.requireAskedHelp(id);
        HelpOffer offer = offers.require(need, offerId);
        if (need.own()) {
            throw new Forbidden("Whoever offers help withdraws it; its author may decline it.");
        }
        ETag.requireMatch(ifMatch, offer.version());
        offers.delete(offer);
    }
}
