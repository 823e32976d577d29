package org.nextlevel.advisor.promotion.answer.decision;

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
import org.nextlevel.advisor.text.language.RequestedLanguage;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** HR's decision over HTTP. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class DecisionResource {
    private final DecideCase decide;
    private final ListDecisions list;

    DecisionResource(DecideCase decide, ListDecisions list) {
        this.decide = decide;
        this.list = list;
    }

    /** Approves or declines a submitted case. */
    @PUT
    @Path("decision")
    @Operation(
            summary = "Decide on a submitted case",
            description = "HR approves from a day on, which may be ahead, or declines with one of the four noes, whose"
                    + " commitments are written in the language asked for; always with a reason. The HR system is told as `PromotionApproved` or `PromotionDeclined`. Nobody decides on"
                    + " the own case.")
    @APIResponse(responseCode = "409", description = "`case-state`: not possible now; its `notNow` says why")
    public RestResponse<CaseView> decide(
            UUID caseId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @BeanParam RequestedLanguage language,
            @Valid @NotNull DecideCaseRequest request) {
        CaseView view = decide.decide(caseId, ifMatch, request, language.toAnswerIn());
        return Answer.ok(view, view.version());
    }

    /** Lists what was decided. */
    @GET
    @Path("decisions")
    @Operation(
            summary = "List the decisions on a case",
            description = "The latest first. A decision is never changed: a declined case may be submitted once more.")
    public Page<DecisionView> list(UUID caseId, @Valid @BeanParam PageRequest page) {
        return list.of(caseId, page);
    }
}
