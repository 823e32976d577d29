package org.nextlevel.advisor.growth.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.sql.Sql;

/** The role models of the current tenant, and what they show. */
@ApplicationScoped
class RoleModels implements PanacheRepositoryBase<RoleModel, UUID> {
    private static final String AGREED = """
            select employee_id, named from role_model
            where tenant = :tenant and agreed and employee_id <> :person and employee_id in (%s)""".formatted(Employees.AT_LEVEL);

    private final Sql sql;

    RoleModels(Sql sql) {
        this.sql = sql;
    }

    /** What somebody chose; who never chose is none, which is not stored. */
    RoleModel of(UUID employee) {
        return findByIdOptional(employee).orElseGet(() -> new RoleModel(employee));
    }

    /** Who agreed of those at a level, and whether each agreed to be named; without one person, who is compared with them. */
    Map<UUID, Boolean> agreedAt(String framework, String target, UUID person) {
        Map<UUID, Boolean> agreed = new HashMap<>();
        sql.query(AGREED)
                .with("framework", framework)
                .with("target", target)
                .with("person", person)
                .each(row -> agreed.put(row.uuid("employee_id"), row.flag("named")));
        return agreed;
    }
}
