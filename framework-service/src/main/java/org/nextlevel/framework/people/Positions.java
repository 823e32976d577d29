package org.nextlevel.framework.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.kit.event.Projection;

/** The positions of the current tenant's people. */
@ApplicationScoped
public class Positions implements PanacheRepositoryBase<Position, UUID> {
    private final Projection projection;

    Positions(Projection projection) {
        this.projection = projection;
    }

    /** Level → how many people of the company are at it now; levels of nobody are absent. */
    public Map<String, Long> countByLevel(String framework) {
        return getEntityManager()
                .createQuery(
                        "select level, count(*) from Position where framework = :framework and active group by level",
                        Object[].class)
                .setParameter("framework", framework)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Takes over what the directory tells; an older version that comes late changes nothing. */
    void take(EmployeeState state) {
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
