package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.kit.sql.Sql;

/** The positions of the current tenant's employees, which are only ever counted. */
@ApplicationScoped
public class Positions {
    private final Sql sql;

    Positions(Sql sql) {
        this.sql = sql;
    }

    /** Level → how many employees are at it now; a level at which nobody is has no entry. */
    public Map<String, Long> countByLevel(String framework) {
        return sql
                .query("select level, count(*) as people from position"
                        + " where tenant = :tenant and framework = :framework and active group by level")
                .unflushed()
                .with("framework", framework)
                .list(row -> Map.entry(row.text("level"), row.largeNumber("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes over an employee's position; an older version that comes late changes nothing. */
    void take(EmployeePayload employee) {
        sql.update("insert into position (tenant, employee_id, version, framework, level, active)"
                        + " values (:tenant, :employee, :version, :framework, :level, :active)"
                        + " on conflict (tenant, employee_id) do update set version = excluded.version,"
                        + " framework = excluded.framework, level = excluded.level, active = excluded.active"
                        + " where is_newer(excluded.version, excluded.told_at, position.version, position.told_at)")
                .unflushed()
                .with("employee", employee.employeeId())
                .with("version", employee.version())
                .with("framework", employee.framework())
                .with("level", employee.level())
                .with("active", employee.active())
                .run();
    }
}
