package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.kit.event.Projection;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The positions of the current tenant's people, which are only ever counted. */
@ApplicationScoped
public class Positions {
    private final Projection projection;
    private final EntityManager entities;
    private final CurrentTenant tenant;

    Positions(Projection projection, EntityManager entities, CurrentTenant tenant) {
        this.projection = projection;
        this.entities = entities;
        this.tenant = tenant;
    }

    /** Level → how many people of the company are at it now; levels of nobody are absent. */
    public Map<String, Long> countByLevel(String framework) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select level, count(*) from position where tenant = :tenant and framework = :framework and active"
                                + " group by level",
                        Object[].class)
                .setParameter("tenant", tenant.require())
                .setParameter("framework", framework)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Takes over what the directory tells; an older version that comes late changes nothing. */
    void take(EmployeePayload state) {
        projection.write(
                "insert into position (tenant, employee_id, version, framework, level, active) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (tenant, employee_id) do update set version = excluded.version,"
                        + " framework = excluded.framework, level = excluded.level, active = excluded.active"
                        + " where excluded.version > position.version",
                state.employeeId(),
                state.version(),
                state.framework(),
                state.level(),
                state.active());
    }
}
