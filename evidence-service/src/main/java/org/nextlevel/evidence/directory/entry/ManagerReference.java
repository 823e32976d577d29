package org.nextlevel.evidence.directory.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.AwaitedPerson;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.problem.Invalid;

/**
 * Whom the HR system names as a manager.
 *
 * @param pointer where the request names them
 * @param id null for nobody, and for who is not in the directory yet
 * @param awaited who is not in the directory yet; null for nobody and for who is
 */
record ManagerReference(String pointer, UUID id, AwaitedPerson awaited) {
    private static final String BY_NUMBER = "#/managerExternalId";
    private static final String BY_NAME = "#/managerUserName";

    /** @throws Invalid when the request names a manager by number and by user name */
    static ManagerReference of(PutEmployeeRequest request, Employees employees) {
        String number = request.managerExternalId();
        String name = request.managerUserName();
        if (number != null && name != null) {
            throw new Invalid(BY_NAME, "name the manager by number or by user name, not by both");
        }
        if (number == null && name == null) {
            return new ManagerReference(BY_NUMBER, null, null);
        }
        Optional<Employee> known = number == null
                ? employees.findByUserName(name.toLowerCase(Locale.ROOT))
                : employees.findByExternalId(number);
        return new ManagerReference(
                number == null ? BY_NAME : BY_NUMBER,
                known.map(Employee::id).orElse(null),
                known.isPresent() ? null : AwaitedPerson.of(number, name));
    }

    /** Whether somebody is awaited who has this number and this user name. */
    boolean awaits(String externalId, String userName) {
        return awaited != null && awaited.is(externalId, userName);
    }
}
