package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.sql.Sql;

/**
 * Who stands behind the logins by which the audit knows actors. A user name, as in rows of 0.2.0, is nobody: it may be
 * somebody else's by now.
 */
@ApplicationScoped
public class FindActors {
    private static final String NAMES = """
            select login_subject as name, id from employee where tenant = :tenant and login_subject = any(:names)
            union select subject, employee_id from former_login where tenant = :tenant and subject = any(:names)""";
    private static final String NAMES_OF = """
            select login_subject as name from employee where tenant = :tenant and id = :person and login_subject is not null
            union select subject from former_login where tenant = :tenant and employee_id = :person""";

    private final Employees employees;
    private final Sql sql;

    FindActors(Employees employees, Sql sql) {
        this.employees = employees;
        this.sql = sql;
    }

    /** People by those of these names that are somebody's. Two queries. */
    public Map<String, PersonReference> of(Collection<String> actors) {
        Map<String, UUID> ids = new HashMap<>();
        sql.query(NAMES).with("names", actors).each(row -> ids.put(row.text("name"), row.uuid("id")));
        Map<UUID, PersonReference> people = byId(ids.values());
        return ids.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, named -> people.get(named.getValue())));
    }

    /** The logins that one person has and had; none of somebody who is not in the directory, or never signed in. */
    public List<String> namesOf(UUID person) {
        return sql.query(NAMES_OF).with("person", person).list(row -> row.text("name"));
    }

    /** People by their ids. One query. */
    public Map<UUID, PersonReference> byId(Collection<UUID> people) {
        return employees.byId(people).values().stream()
                .map(Employee::reference)
                .collect(Collectors.toMap(PersonReference::id, Function.identity()));
    }
}
