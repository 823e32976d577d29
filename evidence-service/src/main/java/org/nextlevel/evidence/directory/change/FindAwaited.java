package org.nextlevel.evidence.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.AwaitedPerson;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;

/** Finds whom the HR system names, when they are here. */
@ApplicationScoped
public class FindAwaited {
    private final Employees employees;

    FindAwaited(Employees employees) {
        this.employees = employees;
    }

    public Optional<Employee> find(AwaitedPerson named) {
        return named.awaitedExternalId() == null
                ? employees.findByUserName(named.awaitedUserName())
                : employees.findByExternalId(named.awaitedExternalId());
    }
}
