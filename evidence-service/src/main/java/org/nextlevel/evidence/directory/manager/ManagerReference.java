package org.nextlevel.evidence.directory.manager;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.named.MatrixLine;
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
        return of(named, named.pointer(), employees);
    }

    /**
     * The same of somebody whom a request names elsewhere.
     *
     * @throws Invalid when the e-mail address is of several people
     */
    static ManagerReference of(ManagerName named, String pointer, Employees employees) {
        Optional<Employee> known = find(named, pointer, employees);
        return new ManagerReference(
                pointer,
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

    /** How the directory names them: by number where it has one; null for nobody. */
    public @Nullable ManagerName name() {
        if (manager != null) {
            return ManagerName.byNumber(manager.externalId());
        }
        return awaited == null
                ? null
                : new ManagerName(awaited.awaitedExternalId(), awaited.awaitedUserName(), awaited.awaitedEmail());
    }

    /** As one of several beside the manager. */
    MatrixLine inMatrix() {
        return manager == null ? MatrixLine.of(awaited) : MatrixLine.of(manager.id());
    }

    private static Optional<Employee> find(ManagerName named, String pointer, Employees employees) {
        if (named.email() != null) {
            List<Employee> found = employees.withEmail(named.email(), 2);
            if (found.size() > 1) {
                throw new Invalid(
                        pointer, "is the address of several people: name the manager by number or by user name");
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
