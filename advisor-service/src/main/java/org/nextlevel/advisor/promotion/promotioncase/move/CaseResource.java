package org.nextlevel.advisor.promotion.promotioncase.move;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.list.CaseList;
import org.nextlevel.advisor.promotion.promotioncase.list.ListCases;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.view.ReadCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.advisor.text.language.AnswerLanguage;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.PageRequest;

/** Cases over HTTP: opening, listing, reading. */
@Path("/api/cases")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Promotion cases",
        description = "The way to one promotion, which belongs to the employee: asked, answered, agreed, decided.")
public class CaseResource {
    private final OpenCase open;
    private final ListCases list;
    private final ReadCase read;
    private final ShowCase show;
    private final AnswerLanguage language;

    CaseResource(OpenCase open, ListCases list, ReadCase read, ShowCase show, AnswerLanguage language) {
        this.open = open;
        this.list = list;
        this.read = read;
        this.show = show;
        this.language = language;
    }

    /** Opens the caller's own case. */
    @POST
    @Idempotent
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Open a case",
            description = "For oneself, one at a time. It stays with the framework's version of today, whatever is"
                    + " published later, and with the language: what follows from answers is written down in it. Nobody"
                    + " else sees the case until it is shared.")
    @APIResponse(responseCode = "201", description = "Opened; `Location` is the case.")
    @Problems({"case-open", "framework-unknown", "level-unknown", "not-found"})
    public RestResponse<CaseView> openCase(@Valid @NotNull OpenCaseRequest request) {
        return show.created(open.open(request, language.get()));
    }

    /** Lists the cases that the caller sees. */
    @GET
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "List cases",
            description = "The own ones, or those where the caller is the manager, is named, or is HR, in the order in"
                    + " which they changed. HR sees those that were submitted or appealed: its queue is"
                    + " `as=HR&state=SUBMITTED&state=APPEALED`. `totals` counts all of them by state; of what HR sees it"
                    + " says of more than 1,000 that there are `more`.")
    public CaseList listCases(
            @QueryParam("as") @DefaultValue("OWNER") @Parameter(description = "What the caller is to them.")
                    CaseParty as,
            @QueryParam("state")
                    @Parameter(description = "Only those in these states; absent for all.", example = "SUBMITTED")
                    Set<CaseState> states,
            @Valid @BeanParam PageRequest page) {
        return list.of(as, states, page).shown(show);
    }

    /** Gives one case. */
    @GET
    @Path("{caseId}")
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Get a case",
            description = "For its owner, the direct manager once it is shared, those named by the owner, and HR once"
                    + " it was submitted or appealed; for everybody else there is none. `actions` are the caller's moves of"
                    + " now, each with its method, path and what it requires, `notNow` the others and why.")
    public RestResponse<CaseView> getCase(UUID caseId) {
        return show.ok(read.read(caseId));
    }
}
