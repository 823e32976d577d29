package org.nextlevel.advisor.promotion.promotioncase.request;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** How the promotion is asked for, over HTTP. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class CaseRequestResource {
    private static final String WRONG_STATE = "`case-state`: not possible now; its `notNow` says why";

    private final AskForPromotion asking;
    private final ListCaseRequests list;

    CaseRequestResource(AskForPromotion asking, ListCaseRequests list) {
        this.asking = asking;
        this.list = list;
    }

    /** Asks for the promotion. */
    @PUT
    @Path("request")
    @Operation(
            summary = "Ask for the promotion",
            description = "Notes that the owner has asked the direct manager, who sees the case from now on. Asking"
                    + " again is possible from the agreed day on, and says what changed since.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> ask(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AskForPromotionRequest request) {
        return answer(asking.ask(caseId, ifMatch, request));
    }

    /** Lists each time it was asked for. */
    @GET
    @Path("requests")
    @Operation(
            summary = "List how the promotion was asked for",
            description = "Each time it was asked for or the answer appealed, the latest first, with what had changed.")
    public Page<CaseRequestView> requests(UUID caseId, @Valid @BeanParam PageRequest page) {
        return list.of(caseId, page);
    }

    /** Appeals against the answer. */
    @PUT
    @Path("appeal")
    @Operation(
            summary = "Appeal against the answer",
            description = "Asks HR, which sees the case from now on, to look at the answer again, and says why.")
    @APIResponse(responseCode = "409", description = WRONG_STATE)
    public RestResponse<CaseView> appeal(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AskForPromotionRequest request) {
        return answer(asking.appeal(caseId, ifMatch, request));
    }

    private static RestResponse<CaseView> answer(CaseView view) {
        return Answer.ok(view, view.version());
    }
}
