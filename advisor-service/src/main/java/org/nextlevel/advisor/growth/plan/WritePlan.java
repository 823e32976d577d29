package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.help.need.MatchNeeds;
import org.nextlevel.advisor.growth.plan.aim.Aim;
import org.nextlevel.advisor.growth.plan.request.ChangePlanActionRequest;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.advisor.readiness.answers.OwnGaps;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;

/** Writes and changes actions for their owner. */
@ApplicationScoped
class WritePlan {
    private final PlanActions actions;
    private final AdvancePlan advance;
    private final Frameworks frameworks;
    private final OwnGaps gaps;
    private final MatchNeeds needs;
    private final Evidences evidences;
    private final Clock clock;

    WritePlan(
            PlanActions actions,
            AdvancePlan advance,
            Frameworks frameworks,
            OwnGaps gaps,
            MatchNeeds needs,
            Evidences evidences,
            Clock clock) {
        this.actions = actions;
        this.advance = advance;
        this.frameworks = frameworks;
        this.gaps = gaps;
        this.needs = needs;
        this.evidences = evidences;
        this.clock = clock;
    }

    PlanAction write(Subject owner, WritePlanActionRequest request) {
        LocalDate today = LocalDate.now(clock);
        notPast(request.dueOn(), today);
        Framework framework = frameworks.require(owner.employee().framework());
        String name = framework
                .ladder()
                .findCompetencyName(request.competency())
                .orElseThrow(() -> new Invalid("#/competency", "is not a competency of the own framework"));
        if (!framework.ladder().exists(request.level())) {
            throw new Invalid("#/level", "is not a level of the own framework");
        }
        if (request.needId() != null && !needs.concerns(owner, request.needId())) {
            throw new Invalid("#/needId", "is not a need that concerns you");
        }
        actions.admit(owner.employee().id());
        var aim = new Aim(
                framework.key(), request.competency(), name, request.level(), pieces(owner, framework, request));
        var action = new PlanAction(owner.employee().id(), aim, request, today);
        actions.persistAndFlush(action);
        return action;
    }

    PlanAction change(Subject owner, UUID id, String ifMatch, ChangePlanActionRequest request) {
        PlanAction action = actions.require(owner, id);
        ETag.requireMatch(ifMatch, action.version());
        if (!request.dueOn().equals(action.dueOn())) {
            notPast(request.dueOn(), LocalDate.now(clock));
        }
        if (action.isDropped() && !request.dropped()) {
            actions.admit(owner.employee().id());
        }
        action.change(request);
        advance.reckon(action, owner.employee().id());
        actions.flush();
        return action;
    }

    PlanAction link(Subject owner, UUID id, UUID evidence) {
        PlanAction action = actions.require(owner, id);
        UUID employee = owner.employee().id();
        if (evidences
                .ownAmong(employee, action.aim().framework(), List.of(evidence))
                .isEmpty()) {
            throw new Invalid(
                    "#/evidenceId",
                    "is not a piece of your evidence that is known here; just after logging it, wait a moment");
        }
        action.link(evidence);
        advance.reckon(action, employee);
        actions.flush();
        return action;
    }

    /** As readiness says of the gap to that level; for what is no gap, as many as any requirement needs. */
    private int pieces(Subject owner, Framework framework, WritePlanActionRequest request) {
        return gaps.of(owner, request.level())
                .in(request.competency(), request.level())
                .map(gap -> Math.max(1, gap.confirmedPieces()))
                .orElse(framework.policy().minimumEvidence());
    }

    private static void notPast(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Invalid("#/dueOn", "must not be in the past");
        }
    }
}
