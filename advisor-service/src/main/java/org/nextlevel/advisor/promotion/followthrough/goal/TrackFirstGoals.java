package org.nextlevel.advisor.promotion.followthrough.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** Sets goals of the first 90 days, and checks in on them. */
@ApplicationScoped
public class TrackFirstGoals {
    private enum Move {
        SET_GOAL
    }

    private final FollowThroughAccess access;
    private final FirstGoals goals;
    private final Clock clock;

    TrackFirstGoals(FollowThroughAccess access, FirstGoals goals, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.clock = clock;
    }

    /**
     * Sets a goal.
     *
     * @throws Invalid when its day is past
     * @throws Conflict {@code too-many-goals} when the case has as many as it can
     */
    @Transactional
    FirstGoalView set(UUID caseId, SetFirstGoalRequest request) {
        access.requireUnderWay(caseId);
        requireNotPast(request.dueOn());
        var goal = new FirstGoal(caseId, request.text(), request.dueOn(), clock.instant());
        goals.add(goal);
        return FirstGoalView.of(goal, true, today());
    }

    @Transactional
    FirstGoalView get(UUID caseId, UUID goalId) {
        boolean underWay = FollowThroughAccess.isUnderWay(access.own(caseId));
        return FirstGoalView.of(goals.require(caseId, goalId), underWay, today());
    }

    /**
     * Says how a goal stands, and gives it another day if need be.
     *
     * @throws Invalid when that day is past
     */
    @Transactional
    FirstGoalView check(UUID caseId, UUID goalId, String ifMatch, CheckGoalRequest request) {
        access.requireUnderWay(caseId);
        FirstGoal goal = goals.require(caseId, goalId);
        ETag.requireMatch(ifMatch, goal.version());
        if (request.dueOn() != null) {
            requireNotPast(request.dueOn());
        }
        goal.check(request, today());
        goals.flush();
        return FirstGoalView.of(goal, true, today());
    }

    /** The goals of a case, those that are due first; in the caller's transaction. */
    public List<FirstGoalView> of(PromotionCase promoted) {
        boolean underWay = FollowThroughAccess.isUnderWay(promoted);
        return goals.of(promoted.id()).stream()
                .map(goal -> FirstGoalView.of(goal, underWay, today()))
                .toList();
    }

    /** What the owner may do with all of them now; in the caller's transaction. */
    public List<Action> actions(PromotionCase promoted) {
        return FollowThroughAccess.isUnderWay(promoted) && goals.haveRoom(promoted.id())
                ? List.of(Action.post(
                        Move.SET_GOAL, "/api/cases/%s/follow-through/goals".formatted(promoted.id()), "text", "dueOn"))
                : List.of();
    }

    private void requireNotPast(LocalDate day) {
        if (day.isBefore(today())) {
            throw new Invalid("#/dueOn", "must not be in the past");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
