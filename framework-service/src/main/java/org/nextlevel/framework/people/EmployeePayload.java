package org.nextlevel.framework.people;

import java.util.UUID;
import org.nextlevel.kit.tenant.token.Login;

/**
 * What evidence-service tells about the position of an employee, whenever something about the employee changed.
 *
 * @param version rises with each change
 * @param active false for those who have left
 * @param userNameDigest see {@link org.nextlevel.kit.tenant.UserNameDigest}
 * @param login how the person signs in; null for who never did
 */
record EmployeePayload(
        UUID employeeId,
        long version,
        String framework,
        String level,
        boolean active,
        String userNameDigest,
        Login login) {}
