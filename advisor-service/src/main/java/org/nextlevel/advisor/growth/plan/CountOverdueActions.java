package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.readiness.team.OverdueActions;
import org.nextlevel.kit.sql.Sql;

/** Counts the overdue actions that the managers of some people see. */
@ApplicationScoped
class CountOverdueActions implements OverdueActions {
    private static final String OVERDUE = """
            select employee_id, count(*) as overdue from plan_action
            where tenant = :tenant and employee_id = any(:employees) and visibility = 'MANAGER'
              and state in ('OPEN', 'IN_PROGRESS') and due_on < :today
            group by employee_id""";

    private final Sql sql;

    CountOverdueActions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Integer> of(Collection<UUID> employees, LocalDate today) {
        Map<UUID, Integer> overdue = new HashMap<>();
        sql.query(OVERDUE)
                .with("employees", employees)
                .with("today", today)
                .each(row -> overdue.put(row.uuid("employee_id"), row.number("overdue")));
        return overdue;
    }
}
