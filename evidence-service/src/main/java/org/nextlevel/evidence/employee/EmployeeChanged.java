package org.nextlevel.evidence.employee;

import java.time.LocalDate;
import java.util.UUID;

/** The directory says something new of somebody. */
record EmployeeChanged(
        UUID employeeId,
        long version,
        String userNameDigest,
        UUID managerId,
        String framework,
        String level,
        LocalDate positionSince,
        boolean active)
        implements EmployeeState {
    static EmployeeChanged of(Employee employee, String userNameDigest) {
        return new EmployeeChanged(
                employee.id(),
                employee.version(),
                userNameDigest,
                employee.managerId(),
                employee.position().framework(),
                employee.position().level(),
                employee.position().since(),
                employee.isActive());
    }
}
