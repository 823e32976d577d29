package org.nextlevel.advisor.promotion.followthrough;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** The follow-through of a case over HTTP: for its owner alone. */
@Path("/api/cases/{caseId}/follow-through")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Follow-through",
        description = "After a promotion: thanks, the first 90 days, helping others, what is next.")
public class FollowThroughResource {
    private static final String TOO_EARLY = "`case-state`: the follow-through has not begun, or is over";

    private final CaseAccess cases;
    private final MoveCase moves;
    private final FollowThrough follow;
    private final FirstGoals goals;
    private final Clock clock;

    FollowThroughResource(CaseAccess cases, MoveCase moves, FollowThrough follow, FirstGoals goals, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.follow = follow;
        this.goals = goals;
        this.clock = clock;
    }

    /** Begins it. */
    @PUT
    @Transactional
    @Operation(
            summary = "Begin the follow-through",
            description = "From the day on which the promotion takes effect. The goals of the first 90 days that the"
                    + " proposal promised become goals here, each with its day.")
    @APIResponse(responseCode = "409", description = "`case-state`: not possible now; its `notNow` says why")
    public RestResponse<CaseView> begin(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        CaseView view = moves.view(follow.begin(caseId, ifMatch));
        return Answer.ok(view, view.version());
    }

    /** All of it. */
    @GET
    @Transactional
    @Operation(
            summary = "Get the follow-through",
            description = "Whom to thank, the goals of the first 90 days, people who have gaps that this person closed"
                    + " and agreed to be suggested, and the levels that come next. For the owner alone.")
    @APIResponse(responseCode = "409", description = "`case-state`: the follow-through has not begun")
    public FollowThroughView get(UUID caseId) {
        return follow.of(owned(caseId), today());
    }

    /** Sets a goal. */
    @POST
    @Path("goals")
    @Transactional
    @Idempotent
    @Operation(summary = "Set a goal of the first 90 days", description = "At most 20. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Set; `Location` is the goal.")
    @APIResponse(responseCode = "409", description = "`too-many-goals`; " + TOO_EARLY)
    public RestResponse<FirstGoalView> set(UUID caseId, @Valid @NotNull SetFirstGoalRequest request) {
        requireOpen(owned(caseId));
        notPast(request.dueOn());
        var goal = new FirstGoal(caseId, request.text(), request.dueOn(), clock.instant());
        goals.add(goal, caseId);
        FirstGoalView view = goal.view(today());
        return Answer.created(
                "/api/cases/%s/follow-through/goals/%s".formatted(caseId, goal.id()), view, view.version());
    }

    /** One goal. */
    @GET
    @Path("goals/{goalId}")
    @Transactional
    @Operation(summary = "Get a goal of the first 90 days", description = "As of the last check-in.")
    @APIResponse(responseCode = "409", description = "`case-state`: the follow-through has not begun")
    public RestResponse<FirstGoalView> goal(UUID caseId, UUID goalId) {
        owned(caseId);
        FirstGoalView view = goals.require(caseId, goalId).view(today());
        return Answer.ok(view, view.version());
    }

    /** A check-in. */
    @PUT
    @Path("goals/{goalId}/check-in")
    @Transactional
    @Operation(summary = "Check in on a goal", description = "Says how it stands, and gives it another day if need be.")
    @APIResponse(responseCode = "409", description = TOO_EARLY)
    public RestResponse<FirstGoalView> check(
            UUID caseId, UUID goalId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CheckGoalRequest request) {
        requireOpen(owned(caseId));
        FirstGoal goal = goals.require(caseId, goalId);
        ETag.requireMatch(ifMatch, goal.version());
        if (request.dueOn() != null) {
            notPast(request.dueOn());
        }
        goal.check(request, today());
        goals.flush();
        FirstGoalView view = goal.view(today());
        return Answer.ok(view, view.version());
    }

    private VisibleCase owned(UUID caseId) {
        VisibleCase open = cases.open(caseId, "follow-through-read");
        open.require(Party.OWNER);
        CaseState state = open.promotionCase().state();
        if (state != CaseState.FOLLOW_THROUGH && state != CaseState.COMPLETED) {
            throw new Conflict(
                    "case-state", "The follow-through begins after the promotion; the case is " + state + ".");
        }
        return open;
    }

    private static void requireOpen(VisibleCase open) {
        if (!open.promotionCase().state().isOpen()) {
            throw new Conflict("case-state", "The case is completed.");
        }
    }

    private void notPast(LocalDate day) {
        if (day.isBefore(today())) {
            throw new Invalid("#/dueOn", "must not be in the past");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
