package org.nextlevel.advisor.promotion.commitment.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.readiness.team.OverdueCommitments;
import org.nextlevel.kit.sql.Sql;

/** Counts the overdue commitments of open cases that the managers of some people see. */
@ApplicationScoped
class CountOverdueCommitments implements OverdueCommitments {
    private static final String OVERDUE = """
            select c.employee_id, count(*) as overdue from commitment c
            join promotion_case k on k.tenant = c.tenant and k.id = c.case_id
            where c.tenant = :tenant and c.employee_id = any(:employees) and c.state = 'OPEN' and c.due_on < :today
              and k.shared_with_manager and k.state not in ('COMPLETED', 'CLOSED')
            group by c.employee_id""";

    private final Sql sql;

    CountOverdueCommitments(Sql sql) {
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
