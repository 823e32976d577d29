package org.nextlevel.advisor.promotion.promotioncase.request;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** How the promotion is asked for, over HTTP. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class CaseRequestResource {
    private final AskForPromotion asking;
    private final ListCaseRequests list;
    private final ShowCase show;
    private final PeopleNames names;

    CaseRequestResource(AskForPromotion asking, ListCaseRequests list, ShowCase show, PeopleNames names) {
        this.asking = asking;
        this.list = list;
        this.show = show;
        this.names = names;
    }

    /** Asks for the promotion. */
    @POST
    @Path("requests")
    @Idempotent
    @Operation(
            summary = "Ask for the promotion",
            description = "Notes that the owner has asked the direct manager, who sees the case from now on. Asking"
                    + " again is possible from the agreed day on, and says what changed since.")
    @Problems("case-state")
    public RestResponse<CaseView> askForPromotion(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AskForPromotionRequest request) {
        return show.changed(asking.ask(caseId, ifMatch, request));
    }

    /** Lists each time it was asked for. */
    @GET
    @Path("requests")
    @Operation(
            summary = "List how the promotion was asked for",
            description = "Each time it was asked for or the answer appealed, the latest first, with what had changed.")
    public Page<CaseRequestView> listCaseRequests(UUID caseId, @Valid @BeanParam PageRequest page) {
        return names.in(list.of(caseId, page));
    }

    /** Appeals against the answer. */
    @POST
    @Path("appeal")
    @Idempotent
    @Operation(
            summary = "Appeal against the answer",
            description = "Asks HR, which sees the case from now on, to look at the answer again, and says why. It is"
                    + " one of the case's requests then.")
    @Problems("case-state")
    public RestResponse<CaseView> appealAnswer(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AskForPromotionRequest request) {
        return show.changed(asking.appeal(caseId, ifMatch, request));
    }
}
