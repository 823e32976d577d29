package org.nextlevel.advisor.copy.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.KnownPeople;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/** The people of the current tenant. */
@ApplicationScoped
public class Employees implements PanacheRepositoryBase<Employee, UUID>, KnownPeople {
    /** HQL for whether whoever {@code employeeId} names works here, asked of one row after the other: a list of all would be read whole. */
    public static final String IS_HERE = "(select active from Employee where id = employeeId) = true";

    /** The same in SQL of {@code employee_id}. */
    public static final String IS_HERE_IN_SQL =
            "(select active from employee where employee.tenant = :tenant and employee.id = employee_id)";

    /** SQL for the ids of those who work here at the level {@code :target} of the framework {@code :framework}. */
    public static final String AT_LEVEL =
            "select id from employee where tenant = :tenant and active and framework = :framework and level = :target";

    private static final Keyset<Employee> BY_ID = Keyset.ascending("id", UUID.class, Employee::id);
    private static final String HOLD =
            "select id from employee where tenant = :tenant and id = any(:employees) and active order by id for share";

    private static final String ALL_ABOVE =
            "with recursive " + ReportingLine.above() + " select id from line where id is not null and id <> :person";

    private static final String AMONG =
            "select id from employee where tenant = :tenant and id = any(:ids) and framework = :framework and active";

    private static final String LINES_OF = """
            with recursive line (person, id) as (
                select id, manager_id from employee where tenant = :tenant and id = any(:people)
                union
                select line.person, above.manager_id
                from employee above join line on above.tenant = :tenant and above.id = line.id)
            select person, id from line where id is not null and id <> person""";

    private static final String IN_DEPARTMENT = "with recursive " + ReportingLine.below() + ", "
            + ReportingLine.departments() + " select 1 from departments where name = :department";

    private final Sql sql;

    Employees(Sql sql) {
        this.sql = sql;
    }

    /** The ids of all managers above somebody, in one query however high the company is. */
    public Set<UUID> lineOf(UUID employee) {
        return Set.copyOf(
                sql.query(ALL_ABOVE).unflushed().with("person", employee).list(row -> row.uuid("id")));
    }

    /** The ids of all managers above each of some people, in one query; who has none is left out. */
    public Map<UUID, List<UUID>> linesOf(Collection<UUID> people) {
        Map<UUID, List<UUID>> lines = new HashMap<>();
        if (!people.isEmpty()) {
            sql.query(LINES_OF)
                    .unflushed()
                    .with("people", people)
                    .each(row -> lines.computeIfAbsent(row.uuid("person"), _ -> new ArrayList<>())
                            .add(row.uuid("id")));
        }
        return lines;
    }

    /** Whether anybody reports to this person. */
    public boolean isManager(UUID employee) {
        return count("managerId = ?1 and active", employee) > 0;
    }

    /** A page of those who report to a manager directly and work here, in the order of their ids. */
    public Page<Employee> reportsOf(UUID manager, PageRequest request) {
        return BY_ID.page(this, "managerId = :manager and active", Parameters.with("manager", manager), request);
    }

    /** The ids of the people who report to a manager. */
    public Set<UUID> reportsOf(UUID manager) {
        return find("managerId = ?1 and active", manager).stream()
                .map(Employee::id)
                .collect(Collectors.toSet());
    }

    /** The ids of those of some people who work here in positions of a framework, in one query. */
    public List<UUID> among(Collection<UUID> ids, String framework) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(AMONG).with("ids", ids).with("framework", framework).list(row -> row.uuid("id"));
    }

    /** People who work here after an id, by id, as many as asked for; null for the first ones. */
    public List<Employee> after(UUID id, int rows) {
        return (id == null ? find("active order by id") : find("active and id > ?1 order by id", id))
                .range(0, rows - 1)
                .list();
    }

    /** Somebody who works here; empty for who has left. */
    public Optional<Employee> findHere(UUID id) {
        return findByIdOptional(id).filter(Employee::active);
    }

    /** Those of some people who work here, in one query. */
    public Map<UUID, Employee> hereById(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("id in ?1 and active", ids).stream()
                        .collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** Whether there is such a person. */
    public boolean exists(UUID employee) {
        return count("id", employee) > 0;
    }

    /** The direct managers of people who are here and have one, in one query. */
    public Map<UUID, UUID> managersOf(Collection<UUID> employees) {
        return find("id in ?1 and active and managerId is not null", employees).stream()
                .collect(Collectors.toMap(Employee::id, Employee::managerId));
    }

    /** Whether a person, or anybody below, holds a position in a department. */
    public boolean isIn(String department, UUID manager) {
        return sql.query(IN_DEPARTMENT)
                .unflushed()
                .with("person", manager)
                .with("department", department)
                .exists();
    }

    /** The id of the person whom a login is bound to, who may have left. */
    @Override
    public Optional<UUID> find(Login login) {
        return find("loginIssuer = ?1 and loginSubject = ?2", login.issuer(), login.subject())
                .firstResultOptional()
                .map(Employee::id);
    }

    /**
     * Which of some people work here, which nothing changes until the transaction ends. They are held in the order of their ids, so that
     * two callers never wait for each other.
     */
    public Set<UUID> hold(Collection<UUID> employees) {
        return new HashSet<>(
                sql.query(HOLD).unflushed().with("employees", employees).list(row -> row.uuid("id")));
    }

    /** Somebody as the directory says now, which nothing changes until the transaction ends. */
    public Employee held(Employee known) {
        getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }

    /** The people of some levels of a framework, in the order of their ids. */
    public List<UUID> atLevels(String framework, Collection<String> levels, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select id from Employee where framework = :framework and level in :levels and active and id > :after"
                                + " order by id",
                        UUID.class)
                .setParameter("framework", framework)
                .setParameter("levels", levels)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many people are at some levels of a framework. */
    public int numberAt(String framework, Collection<String> levels) {
        return (int) count("framework = ?1 and level in ?2 and active", framework, levels);
    }
}
