package org.nextlevel.advisor.promotion.followthrough;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;

/** The goals of the first 90 days in the current tenant. */
@ApplicationScoped
class FirstGoals implements PanacheRepositoryBase<FirstGoal, UUID> {
    /** As many a case can have: more are no goals. */
    static final int MOST = 20;

    List<FirstGoal> of(UUID caseId) {
        return find("caseId = ?1 order by dueOn, id", caseId).page(0, MOST).list();
    }

    FirstGoal require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("goal", id));
    }

    /** @throws Conflict {@code too-many-goals} */
    void add(FirstGoal goal, UUID caseId) {
        if (count("caseId", caseId) == MOST) {
            throw new Conflict("too-many-goals", "A case has at most %d goals.".formatted(MOST));
        }
        persistAndFlush(goal);
    }
}
