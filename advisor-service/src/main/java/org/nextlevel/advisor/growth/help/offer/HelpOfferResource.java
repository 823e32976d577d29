package org.nextlevel.advisor.growth.help.offer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.help.need.AskedHelp;
import org.nextlevel.advisor.growth.help.need.ReadNeeds;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Offers of help over HTTP. */
@Path("/api/needs/{id}/offers")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Needs")
public class HelpOfferResource {
    private final HelpOffers offers;
    private final OfferHelp help;
    private final ReadNeeds needs;
    private final PeopleNames names;

    HelpOfferResource(HelpOffers offers, OfferHelp help, ReadNeeds needs, PeopleNames names) {
        this.offers = offers;
        this.help = help;
        this.needs = needs;
        this.names = names;
    }

    /** Offers help. */
    @POST
    @Idempotent
    @Operation(
            summary = "Offer help with a need",
            description = "Anybody whom the need concerns, once; its author and the caller alone see it."
                    + " Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The offer.")
    @Problems({"need-over", "offer-exists", "too-many-offers"})
    public RestResponse<HelpOfferView> offerHelp(UUID id, @Valid @NotNull OfferHelpRequest request) {
        AskedHelp need = needs.requireAskedHelp(id);
        HelpOffer offer = help.offer(need, request);
        return Answer.created(HelpOfferView.path(offer), view(offer, need), offer.version());
    }

    /** The offers that the caller may see. */
    @GET
    @Operation(
            summary = "List the offers of help",
            description = "Oldest first; all for the author of the need, the own one for anybody else.")
    public Page<HelpOfferView> listHelpOffers(UUID id, @Valid @BeanParam PageRequest page) {
        AskedHelp need = needs.requireAskedHelp(id);
        Page<HelpOffer> found = offers.page(need, page);
        return names.in(naming -> found.map(offer -> HelpOfferView.of(offer, need, naming)));
    }

    /** One offer. */
    @GET
    @Path("{offerId}")
    @Operation(
            summary = "Get an offer of help",
            description = "For the author of the need and whoever offers; for others it does not exist.")
    public RestResponse<HelpOfferView> getHelpOffer(UUID id, UUID offerId) {
        AskedHelp need = needs.requireAskedHelp(id);
        return answer(offers.require(need, offerId), need);
    }

    /** Accepts or declines. */
    @POST
    @Path("{offerId}/decision")
    @Idempotent
    @Operation(
            summary = "Accept or decline an offer of help",
            description = "The author of the need alone, who may decide otherwise later.")
    public RestResponse<HelpOfferView> decideHelpOffer(
            UUID id,
            UUID offerId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecideOfferRequest request) {
        AskedHelp need = needs.requireAskedHelp(id);
        HelpOffer offer = help.decide(need, offerId, ifMatch, request);
        return Answer.changed(HelpOfferView.path(offer), view(offer, need), offer.version());
    }

    /** Takes the offer back. */
    @DELETE
    @Path("{offerId}")
    @Operation(summary = "Withdraw an offer of help", description = "Whoever made it alone.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void withdrawHelpOffer(UUID id, UUID offerId, @HeaderParam("If-Match") String ifMatch) {
        help.withdraw(needs.requireAskedHelp(id), offerId, ifMatch);
    }

    private RestResponse<HelpOfferView> answer(HelpOffer offer, AskedHelp need) {
        return Answer.ok(view(offer, need), offer.version());
    }

    private HelpOfferView view(HelpOffer offer, AskedHelp need) {
        return names.in(naming -> HelpOfferView.of(offer, need, naming));
    }
}
