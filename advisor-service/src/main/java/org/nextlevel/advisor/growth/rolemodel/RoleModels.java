package org.nextlevel.advisor.growth.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.ConfirmedClaims;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The role models of the current tenant, and what they show. */
@ApplicationScoped
class RoleModels implements PanacheRepositoryBase<RoleModel, UUID> {
    // The row without a competency says how many agreed.
    private static final String SHOWN = """
            with people as (
                select r.employee_id as id, r.named, false as self from role_model r
                where r.tenant = :tenant and r.agreed and r.employee_id <> :person and r.employee_id in (%s)
                union all select cast(:person as uuid), false, true),
            shown as (%s)
            select cast(null as text) as competency, count(*) filter (where not self) as people,
                cast(null as uuid[]) as named, false as mine
            from people
            union all
            select s.competency, count(*) filter (where not p.self),
                array_agg(p.id order by p.id) filter (where p.named), bool_or(p.self)
            from shown s join people p on p.id = s.id group by s.competency""".formatted(Employees.AT_LEVEL, ConfirmedClaims.OF_PEOPLE);

    private final Sql sql;

    RoleModels(Sql sql) {
        this.sql = sql;
    }

    /** What somebody chose; who never chose is none, which is not stored. */
    RoleModel of(UUID employee) {
        return findByIdOptional(employee).orElseGet(() -> new RoleModel(employee));
    }

    /**
     * What people at a level show, and the person does or does not; in one query however many they are.
     *
     * @param target key of the level
     * @param levels the level and all above
     * @return the competencies, and among them one that is null: how many people agreed
     */
    List<ShownCompetency> at(Subject subject, String target, Set<String> levels) {
        return sql.query(SHOWN)
                .with("framework", subject.employee().framework())
                .with("target", target)
                .with("levels", levels)
                .with("person", subject.employee().id())
                .with("own", subject.isCaller())
                .with("direct", subject.isSeenByDirectManager())
                .with("viewer", subject.viewer())
                .list(RoleModels::shown);
    }

    private static ShownCompetency shown(Row row) {
        List<UUID> named = row.list("named", UUID.class);
        return new ShownCompetency(
                row.text("competency"), row.number("people"), named == null ? List.of() : named, row.flag("mine"));
    }
}
