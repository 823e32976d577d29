package org.nextlevel.advisor.growth.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.NotFound;

/** The goals of the current tenant's people, at most one a person. Only ask for the caller's own. */
@ApplicationScoped
public class Goals implements PanacheRepositoryBase<Goal, UUID> {
    /** What the person wants to reach; empty when nothing was set. */
    public Optional<Goal> findOf(UUID employee) {
        return find("employeeId", employee).firstResultOptional();
    }

    Goal requireOf(UUID employee) {
        return findOf(employee).orElseThrow(() -> new NotFound("goal", "of yours: set one"));
    }

    /** The goal as it is now said. */
    Goal set(UUID employee, String ifMatch, SetGoal request) {
        Optional<Goal> known = findOf(employee);
        known.ifPresent(goal -> ETag.requireMatch(ifMatch, goal.tag()));
        Goal goal = known.orElseGet(() -> new Goal(employee, request));
        goal.set(request);
        persistAndFlush(goal);
        return goal;
    }

    void drop(UUID employee, String ifMatch) {
        Goal goal = requireOf(employee);
        ETag.requireMatch(ifMatch, goal.tag());
        delete(goal);
    }
}
