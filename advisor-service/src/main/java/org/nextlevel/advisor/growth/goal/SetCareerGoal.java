package org.nextlevel.advisor.growth.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Sets and drops a career goal for its owner. */
@ApplicationScoped
class SetCareerGoal {
    private final CareerGoals goals;
    private final Frameworks frameworks;
    private final SentAlong sentAlong;

    SetCareerGoal(CareerGoals goals, Frameworks frameworks, SentAlong sentAlong) {
        this.sentAlong = sentAlong;
        this.goals = goals;
        this.frameworks = frameworks;
    }

    /**
     * Sets the goal, or replaces it.
     *
     * @param ifMatch the tag of the goal that is replaced; not read when none is set
     * @throws Invalid when the owner's framework has no such level
     */
    @Transactional
    CareerGoal set(Employee owner, String ifMatch, SetCareerGoalRequest request) {
        if (!frameworks.require(owner.framework()).ladder().exists(request.target())) {
            throw new Invalid("#/target", "there is no level '%s' in your framework", request.target());
        }
        Optional<CareerGoal> known = goals.findOf(owner.id());
        known.ifPresent(goal -> ETag.requireMatch(ifMatch, goal.tag()));
        sentAlong.requireAs(() -> Map.of("employeeId", owner.id()));
        CareerGoal goal = known.orElseGet(() -> new CareerGoal(owner.id(), request));
        goal.set(request);
        goals.persistAndFlush(goal);
        return goal;
    }

    /** Deletes the goal; nothing of it is kept. */
    @Transactional
    void drop(Employee owner, String ifMatch) {
        CareerGoal goal = goals.requireOf(owner.id());
        ETag.requireMatch(ifMatch, goal.tag());
        goals.delete(goal);
    }
}
