package org.nextlevel.advisor.promotion.answer;

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
import org.nextlevel.advisor.promotion.answer.record.RecordAnswerRequest;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseView;
import org.nextlevel.advisor.text.language.RequestedLanguage;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Answers over HTTP: each side records its own, both see both. */
@Path("/api/cases/{caseId}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class AnswerResource {
    private final RecordAnswer record;
    private final AgreeOnPlan agree;
    private final ListAnswers list;

    AnswerResource(RecordAnswer record, AgreeOnPlan agree, ListAnswers list) {
        this.record = record;
        this.agree = agree;
        this.list = list;
    }

    /** Records the caller's answer. */
    @PUT
    @Path("answer")
    @Operation(
            summary = "Record the answer",
            description = "As the owner heard it, the manager gave it, or HR answers an appeal. The manager's counts,"
                    + " the owner's until there is one. What follows from the answer is written down as commitments, in the language asked for. Recording"
                    + " it once more keeps what was said before.")
    @APIResponse(responseCode = "409", description = "`case-state`: not possible now; its `notNow` says why")
    public RestResponse<CaseView> record(
            UUID caseId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @BeanParam RequestedLanguage language,
            @Valid @NotNull RecordAnswerRequest request) {
        CaseView view = record.record(caseId, ifMatch, request, language.toAnswerIn());
        return Answer.ok(view, view.version());
    }

    /** Agrees on the plan that follows from the answer. */
    @PUT
    @Path("agreement")
    @Operation(
            summary = "Agree on the plan",
            description =
                    "The owner takes the answer's commitments and the day to come back to it as the plan. After"
                            + " \"not ready\" each gap that no action is about becomes an action of the plan, private until shared.")
    @APIResponse(responseCode = "409", description = "`case-state`: not possible now; `plan-full`")
    public RestResponse<CaseView> agree(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        CaseView view = agree.agree(caseId, ifMatch);
        return Answer.ok(view, view.version());
    }

    /** Lists what each side recorded. */
    @GET
    @Path("answers")
    @Operation(
            summary = "List the answers",
            description = "The latest time of asking first: what each side recorded, where they differ, and which"
                    + " questions would make a vague answer specific. A page holds whole rounds.")
    public Page<AnswerRound> list(
            UUID caseId, @Valid @BeanParam RequestedLanguage language, @Valid @BeanParam PageRequest page) {
        return list.of(caseId, language.toAnswerIn(), page);
    }
}
