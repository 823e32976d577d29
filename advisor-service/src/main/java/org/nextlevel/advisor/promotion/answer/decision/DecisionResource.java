package org.nextlevel.advisor.promotion.answer.decision;

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

/** HR's decisions over HTTP. */
@Path("/api/cases/{caseId}/decisions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class DecisionResource {
    private final DecideCase decide;
    private final ListDecisions list;
    private final ShowCase show;
    private final PeopleNames names;

    DecisionResource(DecideCase decide, ListDecisions list, ShowCase show, PeopleNames names) {
        this.decide = decide;
        this.list = list;
        this.show = show;
        this.names = names;
    }

    /** Approves or declines a submitted case. */
    @POST
    @Idempotent
    @Operation(
            summary = "Decide on a submitted case",
            description = "HR approves from a day on, which may be ahead, or declines with one of the four noes, whose"
                    + " commitments are written in the case's language; always with a reason. The HR system is told as"
                    + " `PromotionApproved` or `PromotionDeclined`. Nobody decides on the own case.")
    @Problems({"case-state", "too-many-commitments"})
    public RestResponse<CaseView> decideCase(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecideCaseRequest request) {
        return show.changed(decide.decide(caseId, ifMatch, request));
    }

    /** Lists what was decided. */
    @GET
    @Operation(
            summary = "List the decisions on a case",
            description = "The latest first. A decision is never changed: a declined case may be submitted once more.")
    public Page<CaseDecisionView> listCaseDecisions(UUID caseId, @Valid @BeanParam PageRequest page) {
        return names.in(list.of(caseId, page));
    }
}
