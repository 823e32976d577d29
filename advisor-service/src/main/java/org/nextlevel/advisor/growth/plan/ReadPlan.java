package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActionState;
import org.nextlevel.advisor.growth.plan.action.PlanActionView;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.growth.plan.action.VisibleAction;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.reference.PersonReference;

/** Reads a plan for its owner, and what is shared of it for the direct manager. */
@ApplicationScoped
class ReadPlan {
    private final Subjects subjects;
    private final PlanActions actions;
    private final Frameworks frameworks;
    private final Clock clock;

    ReadPlan(Subjects subjects, PlanActions actions, Frameworks frameworks, Clock clock) {
        this.clock = clock;
        this.subjects = subjects;
        this.actions = actions;
        this.frameworks = frameworks;
    }

    /**
     * The actions that the caller may see, those that are due soonest first.
     *
     * @param person an employee id, or {@code me}
     * @param state null for all
     */
    @Transactional
    Page<VisibleAction> page(String person, PlanActionState state, PageRequest request) {
        Subject subject = open(person);
        Map<String, FrameworkNames> names = new HashMap<>();
        return actions.page(subject, state, request)
                .map(action -> new VisibleAction(
                        action,
                        subject.isCaller(),
                        names.computeIfAbsent(action.aim().framework(), frameworks::names)));
    }

    /** @throws org.nextlevel.kit.problem.NotFound when there is none that the caller may see */
    @Transactional
    VisibleAction get(String person, UUID id) {
        Subject subject = open(person);
        return visible(actions.require(subject, id), subject.isCaller());
    }

    /** An action, with what its framework calls its levels. */
    VisibleAction visible(PlanAction action, boolean own) {
        return new VisibleAction(action, own, frameworks.names(action.aim().framework()));
    }

    /** An action as its owner reads it today, but for the owner's name. */
    PlanActionView unnamed(PlanAction action) {
        return PlanActionView.of(visible(action, true), LocalDate.now(clock), PersonReference::of);
    }

    private Subject open(String person) {
        Subject subject = subjects.open(person, "plan-read");
        if (!subject.isSeenByDirectManager()) {
            throw new Forbidden("Only the person and the direct manager see a plan.");
        }
        return subject;
    }
}
