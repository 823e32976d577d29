package org.nextlevel.evidence.directory.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** Who is above and below whom, at the time of asking. Each question is one query. */
@ApplicationScoped
public class ReportingLine {
    // UNION, not UNION ALL, ends even on a circle.
    private static final String ABOVE = """
            with recursive line(id) as (
                select manager_id from employee where id = :employee
                union
                select e.manager_id from employee e join line on e.id = line.id)
            """;
    private static final String IS_ABOVE = ABOVE + "select from line where id = :manager and id <> :employee";
    private static final String ALL_ABOVE = ABOVE + "select id from line where id is not null and id <> :employee";
    private static final String MANAGER =
            "select manager_id from employee where id = :employee and manager_id is not null";

    private static final String ABOVE_MANY = """
            with recursive line(of, id, depth) as (
                select e.id, e.manager_id, 1 from employee e where e.id = any(:employees)
                union
                select line.of, e.manager_id, least(line.depth + 1, 2) from employee e join line on e.id = line.id)
            select of, min(depth) as depth from line where id = :manager and of <> :manager group by of""";

    private static final String ALL_ABOVE_MANY = """
            with recursive line(of, id) as (
                select id, manager_id from employee where id = any(:employees)
                union
                select line.of, e.manager_id from employee e join line on e.id = line.id)
            select of, id from line where id is not null and id <> of""";

    private static final String BELOW = """
            with recursive team(id, depth, active) as (
                select id, 1, active from employee where manager_id = :manager
                union
                select e.id, team.depth + 1, e.active from employee e join team on e.manager_id = team.id
                where team.depth < :depth)
            select distinct id from team where (active or :archived) {page}""";

    private static final String BESIDE =
            "select from matrix_manager where employee_id = :employee and manager_id = :manager";
    private static final String REPORTS_BESIDE = """
            select id from employee where id in (select employee_id from matrix_manager where manager_id = :manager)
             and (active or :archived) {page}""";

    private static final Keyset<UUID> BY_ID = Keyset.ascending("id", UUID.class, Function.identity());

    private final Sql sql;

    ReportingLine(Sql sql) {
        this.sql = sql;
    }

    /** Whether somebody is the manager of another, directly or further up. Nobody is above themself. */
    public boolean isAbove(UUID manager, UUID employee) {
        return sql.query(IS_ABOVE)
                .with("employee", employee)
                .with("manager", manager)
                .exists();
    }

    /** The ids of all managers of somebody, direct and further up, in no order. */
    public List<UUID> above(UUID employee) {
        return sql.query(ALL_ABOVE).with("employee", employee).list(row -> row.uuid("id"));
    }

    /** The same of each of these people, in one query; who reports to nobody has none. */
    public Map<UUID, List<UUID>> above(Collection<UUID> employees) {
        Map<UUID, List<UUID>> above = new HashMap<>();
        if (employees.isEmpty()) {
            return above;
        }
        employees.forEach(employee -> above.put(employee, new ArrayList<>()));
        sql.query(ALL_ABOVE_MANY)
                .with("employees", above.keySet())
                .each(row -> above.get(row.uuid("of")).add(row.uuid("id")));
        return above;
    }

    /** Whether an employee reports to somebody in a matrix, beside the manager. It leads no further, up or down. */
    public boolean isBeside(UUID manager, UUID employee) {
        return sql.query(BESIDE)
                .with("employee", employee)
                .with("manager", manager)
                .exists();
    }

    /**
     * The ids of those who report to somebody in a matrix, in the order of ids.
     *
     * @param archived whether those who have left are among them
     */
    public Page<UUID> beside(UUID manager, boolean archived, PageRequest page) {
        return sql.query(REPORTS_BESIDE)
                .with("manager", manager)
                .with("archived", archived)
                .page(BY_ID, page, row -> row.uuid("id"));
    }

    /** The id of somebody's direct manager; empty for who reports to nobody. */
    public Optional<UUID> managerOf(UUID employee) {
        return sql.query(MANAGER).with("employee", employee).first(row -> row.uuid("manager_id"));
    }

    /** Where somebody stands in the reporting line of each of these employees, in one query. */
    public Map<UUID, ReportingRelation> relations(UUID somebody, Collection<UUID> employees) {
        Map<UUID, ReportingRelation> relations = new HashMap<>();
        employees.forEach(employee ->
                relations.put(employee, employee.equals(somebody) ? ReportingRelation.SELF : ReportingRelation.OTHER));
        if (!employees.isEmpty()) {
            sql.query(ABOVE_MANY)
                    .with("employees", employees)
                    .with("manager", somebody)
                    .each(row -> relations.put(
                            row.uuid("of"),
                            row.number("depth") == 1 ? ReportingRelation.MANAGER : ReportingRelation.ABOVE));
        }
        return relations;
    }

    /**
     * The ids of those who report to somebody, in the order of ids. The line goes on through who has left.
     *
     * @param depth 1 for direct reports alone, 2 for theirs as well, and so on
     * @param archived whether those who have left are among them
     */
    public Page<UUID> below(UUID manager, int depth, boolean archived, PageRequest page) {
        return sql.query(BELOW)
                .with("manager", manager)
                .with("depth", depth)
                .with("archived", archived)
                .page(BY_ID, page, row -> row.uuid("id"));
    }
}
