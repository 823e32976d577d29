package org.nextlevel.advisor.promotion.answer;

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
import org.nextlevel.advisor.promotion.answer.record.RecordAnswerRequest;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.advisor.text.language.AnswerLanguage;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Answers over HTTP: each side records its own, both see both. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class AnswerResource {
    private final SuggestForPoints points;
    private final RecordAnswer record;
    private final AgreeOnPlan agree;
    private final ListAnswers list;
    private final ShowCase show;
    private final PeopleNames names;
    private final AnswerLanguage language;

    AnswerResource(
            SuggestForPoints points,
            RecordAnswer record,
            AgreeOnPlan agree,
            ListAnswers list,
            ShowCase show,
            PeopleNames names,
            AnswerLanguage language) {
        this.points = points;
        this.record = record;
        this.agree = agree;
        this.list = list;
        this.show = show;
        this.names = names;
        this.language = language;
    }

    /** Records the caller's answer. */
    @POST
    @Path("answers")
    @Idempotent
    @Operation(
            summary = "Record the answer",
            description = "As the owner heard it, the manager gave it, or HR answers an appeal. The manager's counts,"
                    + " the owner's until there is one. What follows from the answer is written down as commitments, in the"
                    + " case's language. Recording it once more keeps what was said before. Where a point names no competency, a"
                    + " model may suggest one, which is marked as `suggested`.")
    @Problems({"case-state", "too-many-commitments"})
    public RestResponse<CaseView> recordAnswer(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordAnswerRequest request) {
        return show.changed(record.record(caseId, ifMatch, points.in(caseId, request)));
    }

    /** Agrees on the plan that follows from the answer. */
    @POST
    @Path("agreement")
    @Idempotent
    @Operation(
            summary = "Agree on the plan",
            description =
                    "The owner takes the answer's commitments and the day to come back to it as the plan. Each"
                            + " point with a competency, said or suggested, becomes an action of the plan, private until shared; the"
                            + " owner may drop it and write it for another competency. After \"not ready\" each gap that no action is about becomes an action of the plan, private until shared.")
    @Problems({"case-state", "plan-full"})
    public RestResponse<CaseView> agreeOnPlan(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return show.changed(agree.agree(caseId, ifMatch));
    }

    /** Lists what each side recorded. */
    @GET
    @Path("answers")
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "List the answers",
            description = "The latest time of asking first: what each side recorded, where they differ, and which"
                    + " questions would make a vague answer specific. A page holds whole rounds.")
    public Page<AnswerRound> listAnswers(UUID caseId, @Valid @BeanParam PageRequest page) {
        return names.in(list.of(caseId, language.get(), page));
    }
}
