package org.nextlevel.advisor.promotion.followthrough.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;

/** The goals of the first 90 days in the current tenant. */
@ApplicationScoped
public class FirstGoals implements PanacheRepositoryBase<FirstGoal, UUID> {
    // More are no goals.
    private static final Quota OF_A_CASE = Quota.of(20, "too-many-goals", "A case has at most %d goals.");

    /** Those of a case, those that are due first. */
    List<FirstGoal> of(UUID caseId) {
        return find("caseId = ?1 order by dueOn, id", caseId)
                .range(0, OF_A_CASE.most() - 1)
                .list();
    }

    /** How many goals a case has. */
    public long numberOf(UUID caseId) {
        return count("caseId", caseId);
    }

    /** Whether a case may have one more. */
    boolean haveRoom(UUID caseId) {
        return OF_A_CASE.hasRoom(numberOf(caseId));
    }

    FirstGoal require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("goal", id));
    }

    /** @throws Conflict {@code too-many-goals} when the case has as many as it can */
    public void add(FirstGoal goal) {
        OF_A_CASE.check(count("caseId", goal.caseId()));
        persistAndFlush(goal);
    }
}
