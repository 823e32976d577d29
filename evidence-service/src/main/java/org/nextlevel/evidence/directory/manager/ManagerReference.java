package org.nextlevel.evidence.directory.manager;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.AwaitedPerson;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.problem.Invalid;

/**
 * Whom a source names as a manager.
 *
 * @param pointer where a request names them
 * @param manager null for nobody, and for who is not in the directory yet
 * @param awaited who is not in the directory yet; null for nobody and for who is
 */
public record ManagerReference(
        String pointer,
        @Nullable Employee manager,
        @Nullable AwaitedPerson awaited) {
    /**
     * @param named null for nobody
     * @throws Invalid when the e-mail address is of several people
     */
    public static ManagerReference of(@Nullable ManagerName named, Employees employees) {
        if (named == null) {
            return new ManagerReference("#/managerExternalId", null, null);
        }
        Optional<Employee> known = find(named, employees);
        return new ManagerReference(
                named.pointer(),
                known.orElse(null),
                known.isPresent() ? null : AwaitedPerson.of(named.externalId(), named.userName(), named.email()));
    }

    /** As it is already. */
    public static ManagerReference of(Employee employee, Employees employees) {
        return new ManagerReference("#/managerExternalId", employees.managerOf(employee), employee.awaited());
    }

    /** Null for nobody, and for who is not in the directory yet. */
    @Nullable
    public UUID id() {
        return manager == null ? null : manager.id();
    }

    private static Optional<Employee> find(ManagerName named, Employees employees) {
        if (named.email() != null) {
            List<Employee> found = employees.withEmail(named.email(), 2);
            if (found.size() > 1) {
                throw new Invalid(
                        named.pointer(),
                        "is the address of several people: name the manager by number or by user name");
            }
            return found.stream().findFirst();
        }
        return named.userName() == null
                ? employees.findByExternalId(named.externalId())
                : employees.findByUserName(named.userName().toLowerCase(Locale.ROOT));
    }

    /** Whether somebody is awaited who has this number, this user name or this e-mail address. */
    public boolean awaits(String externalId, String userName, @Nullable String email) {
        return awaited != null && awaited.is(externalId, userName, email);
    }
}
