package org.nextlevel.advisor.promotion.promotioncase;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Cases over HTTP: opening, listing, reading. */
@Path("/api/cases")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Promotion cases",
        description = "The way to one promotion, which belongs to the employee: asked, answered, agreed, decided.")
public class CaseResource {
    private final MoveCase moves;
    private final ListCases list;
    private final CaseAccess open;
    private final Subjects subjects;
    private final TargetOf targets;

    CaseResource(MoveCase moves, ListCases list, CaseAccess open, Subjects subjects, TargetOf targets) {
        this.moves = moves;
        this.list = list;
        this.open = open;
        this.subjects = subjects;
        this.targets = targets;
    }

    /** Opens the own case. */
    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open a case",
            description = "For oneself, one at a time. It stays with the framework's version of today, whatever is"
                    + " published later. Nobody else sees it until it is shared. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Opened; `Location` is the case.")
    @APIResponse(
            responseCode = "409",
            description = "`case-open`: there is one already; `framework-unknown` or `level-unknown`")
    public RestResponse<CaseView> open(@Valid @NotNull OpenCaseRequest request) {
        Employee me = subjects.open("me", "case-opened").employee();
        VisibleCase opened = moves.begin(me, targets.of(me, request.target()));
        CaseView view = moves.view(opened);
        return Answer.created("/api/cases/" + view.id(), view, view.version());
    }

    /** Those that the caller sees. */
    @GET
    @Transactional
    @Operation(
            summary = "List cases",
            description =
                    "The own ones, or those where the caller is the manager, is named, or is HR, in the order in"
                            + " which they changed. HR sees those that were submitted or appealed; `state` narrows them to the queue.")
    public Page<CaseView> list(
            @QueryParam("as") @DefaultValue("OWNER") @Parameter(description = "What the caller is to them.") Party as,
            @QueryParam("state") @Parameter(description = "For HR: `SUBMITTED` is the queue.", example = "SUBMITTED")
                    CaseState state,
            @Valid @BeanParam PageRequest page) {
        return Page.of(
                list.of(as, state, page),
                page,
                one -> Cursor.at(
                        one.promotionCase().changedAt(), one.promotionCase().id()),
                moves::view);
    }

    /** One case. */
    @GET
    @Path("{caseId}")
    @Transactional
    @Operation(
            summary = "Get a case",
            description = "For its owner, the direct manager once it is shared, those named by the owner, and HR once"
                    + " it was submitted or appealed; for everybody else there is none. `actions` are the caller's moves of"
                    + " now, `notNow` the others and why.")
    public RestResponse<CaseView> get(UUID caseId) {
        CaseView view = moves.view(open.open(caseId, "case-read"));
        return Answer.ok(view, view.version());
    }
}
