package org.nextlevel.evidence.directory.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.named.AwaitedPerson;

/** Finds whom the HR system names, when they are here. */
@ApplicationScoped
public class FindAwaited {
    private final Employees employees;

    FindAwaited(Employees employees) {
        this.employees = employees;
    }

    /** By number, user name or e-mail address; nobody where an address is of several people. */
    public Optional<Employee> find(AwaitedPerson named) {
        if (named.awaitedEmail() != null) {
            List<Employee> found = employees.withEmail(named.awaitedEmail(), 2);
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
        return named.awaitedExternalId() == null
                ? employees.findByUserName(named.awaitedUserName())
                : employees.findByExternalId(named.awaitedExternalId());
    }
}
