package org.nextlevel.evidence.directory.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.reference.PersonReference;

/** Who stands behind the names by which the audit knows actors. */
@ApplicationScoped
public class FindActors {
    private final Employees employees;

    FindActors(Employees employees) {
        this.employees = employees;
    }

    /** People by those of these names that are somebody's. One query. */
    public Map<String, PersonReference> of(Collection<String> actors) {
        return actors.isEmpty()
                ? Map.of()
                : employees.list("userName in ?1", actors).stream()
                        .collect(Collectors.toMap(Employee::userName, Employee::reference));
    }

    /** The names that one person has in the audit; none of somebody who is not in the directory. */
    public List<String> namesOf(UUID person) {
        return employees.findByIdOptional(person).stream()
                .map(Employee::userName)
                .toList();
    }

    /** People by their ids. One query. */
    public Map<UUID, PersonReference> byId(Collection<UUID> people) {
        return employees.byId(people).values().stream()
                .map(Employee::reference)
                .collect(Collectors.toMap(PersonReference::id, Function.identity()));
    }
}
