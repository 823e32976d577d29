package org.nextlevel.advisor.growth.plan.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.advisor.readiness.team.OverdueActions;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** The actions of all plans of the current tenant. */
@ApplicationScoped
public class PlanActions implements PanacheRepositoryBase<PlanAction, UUID>, OverdueActions {
    private static final Quota GOING_ON_AT_A_TIME = Quota.of(
                    100, "plan-full", "%d actions go on, which is the most: finish or drop one.")
            .lockedAs(":tenant plan %s");

    private static final Quota OF_A_PLAN =
            Quota.of(1_000, "plan-full", "The plan has %d actions, which is the most: delete one.");

    private static final String OVERDUE = """
            select employee_id, count(*) as overdue from plan_action
            where tenant = :tenant and employee_id = any(:employees) and visibility = 'MANAGER'
              and state = any(:states) and due_on < :today
            group by employee_id""";

    private static final Sort BY_DUE_DAY = Sort.by("dueOn").and("id");
    private static final Keyset<PlanAction> SOONEST_FIRST =
            Keyset.ascending("dueOn", LocalDate.class, PlanAction::dueOn).then("id", UUID.class, PlanAction::id);

    private final Sql sql;

    PlanActions(Sql sql) {
        this.sql = sql;
    }

    /** One that the caller may see: all for the owner, the shared ones for somebody else. */
    public PlanAction require(Subject subject, UUID id) {
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
    public Page<PlanAction> page(Subject subject, PlanActionState state, PageRequest request) {
        Set<PlanActionVisibility> visible =
                subject.isCaller() ? Set.of(PlanActionVisibility.values()) : Set.of(PlanActionVisibility.MANAGER);
        return SOONEST_FIRST.page(
                this,
                "employeeId = :employee and visibility in :visible and state in :states",
                Parameters.with("employee", subject.employee().id())
                        .and("visible", visible)
                        .and("states", state == null ? Set.of(PlanActionState.values()) : Set.of(state)),
                request);
    }

    /**
     * The actions that a piece of evidence may move: those that go on, and the finished ones that it is linked to. They are
     * locked, so that the owner's change and the evidence's come one after the other.
     */
    public List<PlanAction> movedBy(UUID evidence, UUID employee) {
        return find(
                        "employeeId = ?1 and (state in ?2 or state = ?3 and array_contains(evidence, ?4))",
                        BY_DUE_DAY,
                        employee,
                        PlanActionState.GOING_ON,
                        PlanActionState.DONE,
                        evidence)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of a person that go on, due soonest first. */
    public List<PlanAction> openOf(UUID employee) {
        return list("employeeId = ?1 and state in ?2", BY_DUE_DAY, employee, PlanActionState.GOING_ON);
    }

    /**
     * The kinds of the actions of a person that go on.
     *
     * @param shared whether of those that the manager sees alone
     */
    public List<String> kindsOf(UUID employee, boolean shared) {
        return openOf(employee).stream()
                .filter(action -> !shared || action.isShared())
                .map(action -> action.kind().name())
                .distinct()
                .toList();
    }

    /**
     * Lets one more action of a person go on, and nobody else's request for it until the transaction ends.
     *
     * @throws Conflict when the plan is full
     */
    public void admit(UUID employee) {
        GOING_ON_AT_A_TIME.admit(
                sql, () -> count("employeeId = ?1 and state in ?2", employee, PlanActionState.GOING_ON), employee);
        OF_A_PLAN.check(count("employeeId", employee));
    }

    /** {@link PlanAction#isOverdue} of many at once. */
    @Override
    public Map<UUID, Integer> overdueOf(Collection<UUID> employees, LocalDate today) {
        Map<UUID, Integer> overdue = new HashMap<>();
        sql.query(OVERDUE)
                .with("employees", employees)
                .with("states", PlanActionState.GOING_ON)
                .with("today", today)
                .each(row -> overdue.put(row.uuid("employee_id"), row.number("overdue")));
        return overdue;
    }
}
