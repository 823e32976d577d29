package org.nextlevel.advisor.growth.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The actions of all plans of the current tenant. */
@ApplicationScoped
class PlanActions implements PanacheRepositoryBase<PlanAction, UUID> {
    private static final int MOST_GOING_ON = 100;
    private static final int MOST = 1_000;
    private static final Set<PlanActionState> GOING_ON = Set.of(PlanActionState.OPEN, PlanActionState.IN_PROGRESS);
    private static final Sort SOONEST_FIRST = Sort.by("dueOn").and("id");
    private final CurrentTenant tenant;

    PlanActions(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** One that the caller may see: all for the owner, the shared ones for somebody else. */
    PlanAction require(Subject subject, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, subject.employee().id())
                .firstResultOptional()
                .filter(action -> subject.isCaller() || action.isShared())
                .orElseThrow(() -> new NotFound("action", id));
    }

    /**
     * Those that the caller may see, due soonest first.
     *
     * @param state null for all
     */
    List<PlanAction> page(Subject subject, PlanActionState state, PageRequest page) {
        String query = "employeeId = :employee and visibility in :visible and state in :states";
        Parameters parameters = Parameters.with("employee", subject.employee().id())
                .and(
                        "visible",
                        subject.isCaller() ? Set.of(PlanActionVisibility.values()) : Set.of(PlanActionVisibility.MANAGER))
                .and("states", state == null ? Set.of(PlanActionState.values()) : Set.of(state));
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (dueOn > :afterDay or (dueOn = :afterDay and id > :afterId))";
            parameters.and("afterDay", after.date(0)).and("afterId", after.id(1));
        }
        return find(query, SOONEST_FIRST, parameters).page(0, page.rows()).list();
    }

    /**
     * The actions that a piece of evidence may move: those that go on, and the finished ones that it is linked to. They are
     * locked, so that the owner's change and the evidence's come one after the other.
     */
    List<PlanAction> movedBy(UUID evidence, UUID employee) {
        return find(
                        "employeeId = ?1 and (state in ?2 or state = ?3 and array_contains(evidence, ?4))",
                        SOONEST_FIRST,
                        employee,
                        GOING_ON,
                        PlanActionState.DONE,
                        evidence)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of a person that go on. */
    List<PlanAction> openOf(UUID employee) {
        return list("employeeId = ?1 and state in ?2", employee, GOING_ON);
    }

    /**
     * Lets one more action of a person go on, and nobody else's request for it until the transaction ends.
     *
     * @throws Conflict when the plan is full
     */
    void admit(UUID employee) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "%s plan %s".formatted(tenant.require(), employee))
                .getSingleResult();
        if (count("employeeId = ?1 and state in ?2", employee, GOING_ON) >= MOST_GOING_ON) {
            throw new Conflict(
                    "plan-full", "%d actions go on, which is the most: finish or drop one.".formatted(MOST_GOING_ON));
        }
        if (count("employeeId", employee) >= MOST) {
            throw new Conflict("plan-full", "The plan has %d actions, which is the most: delete one.".formatted(MOST));
        }
    }
}
