package org.nextlevel.advisor.growth.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.readiness.timing.ChosenTarget;
import org.nextlevel.kit.problem.NotFound;

/** The goals of the current tenant's people, at most one a person. Only ask for the caller's own. */
@ApplicationScoped
public class CareerGoals implements PanacheRepositoryBase<CareerGoal, UUID>, ChosenTarget {
    /** What the person wants to reach; empty when nothing was set. */
    public Optional<CareerGoal> findOf(UUID employee) {
        return find("employeeId", employee).firstResultOptional();
    }

    @Override
    public Optional<String> chosenBy(UUID employee) {
        return findOf(employee).map(CareerGoal::targetLevel);
    }

    /** @throws NotFound when the person has set none */
    CareerGoal requireOf(UUID employee) {
        return findOf(employee).orElseThrow(() -> new NotFound("goal", "of yours: set one"));
    }
}
