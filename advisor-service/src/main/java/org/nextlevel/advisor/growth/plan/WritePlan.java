package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.help.need.MatchNeeds;
import org.nextlevel.advisor.growth.plan.action.ChangePlanActionRequest;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.growth.plan.aim.Aim;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.advisor.readiness.answers.OwnGaps;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Writes and changes actions for their owner. The person is an employee id, or {@code me}. */
@ApplicationScoped
@Transactional
class WritePlan {
    private final Subjects subjects;
    private final PlanActions actions;
    private final AdvancePlan advance;
    private final Frameworks frameworks;
    private final OwnGaps gaps;
    private final MatchNeeds needs;
    private final Evidences evidences;
    private final Clock clock;
    private final SentAlong sentAlong;
    private final ReadPlan read;

    WritePlan(
            Subjects subjects,
            PlanActions actions,
            AdvancePlan advance,
            Frameworks frameworks,
            OwnGaps gaps,
            MatchNeeds needs,
            Evidences evidences,
            Clock clock,
            SentAlong sentAlong,
            ReadPlan read) {
        this.read = read;
        this.sentAlong = sentAlong;
        this.subjects = subjects;
        this.actions = actions;
        this.advance = advance;
        this.frameworks = frameworks;
        this.gaps = gaps;
        this.needs = needs;
        this.evidences = evidences;
        this.clock = clock;
    }

    PlanAction write(String person, WritePlanActionRequest request) {
        return write(own(person), request);
    }

    PlanAction write(Subject owner, WritePlanActionRequest request) {
        LocalDate today = LocalDate.now(clock);
        requireNotPast(request.dueOn(), today);
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

    PlanAction change(String person, UUID id, String ifMatch, ChangePlanActionRequest request) {
        Subject owner = own(person);
        PlanAction action = actions.require(owner, id);
        ETag.requireMatch(ifMatch, action.version());
        sentAlong.requireAs(() -> read.unnamed(action));
        if (!request.dueOn().equals(action.dueOn())) {
            requireNotPast(request.dueOn(), LocalDate.now(clock));
        }
        if (action.isDropped() && !request.dropped()) {
            actions.admit(owner.employee().id());
        }
        action.change(request);
        advance.updateProgress(action, owner.employee().id());
        actions.flush();
        return action;
    }

    PlanAction link(String person, UUID id, UUID evidence) {
        Subject owner = own(person);
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
        advance.updateProgress(action, employee);
        actions.flush();
        return action;
    }

    void delete(String person, UUID id, String ifMatch) {
        PlanAction action = actions.require(own(person), id);
        ETag.requireMatch(ifMatch, action.version());
        actions.delete(action);
    }

    private Subject own(String person) {
        Subject subject = subjects.open(person, "plan-write");
        if (!subject.isCaller()) {
            throw new Forbidden("Only the person writes the own plan.");
        }
        return subject;
    }

    /** As readiness says of the gap to that level; for what is no gap, as many as any requirement needs. */
    private int pieces(Subject owner, Framework framework, WritePlanActionRequest request) {
        return gaps.of(owner, request.level())
                .in(request.competency(), request.level())
                .map(gap -> Math.max(1, gap.confirmedPieces()))
                .orElse(framework.policy().minimumEvidence());
    }

    private static void requireNotPast(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Invalid("#/dueOn", "must not be in the past");
        }
    }
}
