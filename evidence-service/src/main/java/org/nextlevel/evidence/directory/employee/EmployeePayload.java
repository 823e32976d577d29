package org.nextlevel.evidence.directory.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.tenant.token.Login;
import org.nextlevel.kit.text.Slug;

/**
 * What events tell of a person, whatever happened: ids, keys and dates, and the user name only as a keyed digest
 * (ADR 0007).
 *
 * @param managerId null for who reports to nobody
 * @param framework empty while no level is known, as {@code level}
 * @param track null when HR does not say
 * @param leftOn the first day on which the person does not work here any more; null for who does
 * @param login absent while nobody signed in as this person
 * @param erased true for somebody of whom nothing is left than the id, false for whose level is not known; absent for who has one
 * @param department a key made of the department's name, see {@link Slug}; null when the company does not say
 */
record EmployeePayload(
        UUID employeeId,
        long version,
        String userNameDigest,
        @Nullable UUID managerId,
        String framework,
        String level,
        LocalDate positionSince,
        boolean active,
        @Nullable String track,
        @Nullable LocalDate leftOn,
        @Nullable String department,
        @Nullable Login login,
        @Nullable Boolean erased) {

    public static EmployeePayload of(Employee employee, String userNameDigest) {
        return new EmployeePayload(
                employee.id(),
                employee.version(),
                userNameDigest,
                employee.managerId(),
                employee.position().framework(),
                employee.position().level(),
                employee.position().since(),
                employee.isActive(),
                employee.position().track(),
                employee.leftOn(),
                Slug.of(employee.position().department()),
                employee.login(),
                employee.position().hasLevel() ? null : Boolean.valueOf(employee.isErased()));
    }
}
