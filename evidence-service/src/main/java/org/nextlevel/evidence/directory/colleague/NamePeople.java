package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.reference.PersonReference;

/** Names people as all colleagues know them, which is why nothing is recorded. */
@ApplicationScoped
class NamePeople {
    private final Employees employees;

    NamePeople(Employees employees) {
        this.employees = employees;
    }

    /** Those of some ids who work here, in one query. */
    @Transactional
    Page<PersonReference> byId(Collection<UUID> ids) {
        return new Page<>(
                employees.byId(ids).values().stream()
                        .filter(Employee::isActive)
                        .map(Employee::reference)
                        .toList(),
                null);
    }
}
