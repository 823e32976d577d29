package org.nextlevel.evidence.employee;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody is in the directory for the first time. */
record EmployeeRegistered(
        UUID employeeId,
        long version,
        String userNameDigest,
        UUID managerId,
        String framework,
        String level,
        LocalDate positionSince,
        boolean active)
        implements EmployeeState {
    static EmployeeRegistered of(Employee employee, String userNameDigest) {
        return new EmployeeRegistered(
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
