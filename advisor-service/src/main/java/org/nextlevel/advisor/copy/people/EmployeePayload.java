package org.nextlevel.advisor.copy.people;

import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.tenant.token.Login;

/**
 * All that the directory publishes about a person, whenever something changed.
 *
 * @param version rises with each change
 * @param userNameDigest see {@link org.nextlevel.kit.tenant.UserNameDigest}
 * @param managerId null at the top
 * @param level empty while none is known, as the framework
 * @param login how the person signs in; null for who never did, and in older events
 * @param department a key made of the department's name; null when the directory does not say, as in older events
 */
record EmployeePayload(
        UUID employeeId,
        long version,
        String userNameDigest,
        UUID managerId,
        String framework,
        String level,
        LocalDate positionSince,
        boolean active,
        String department,
        Login login) {
    CopiedLogins.Told toldLogin() {
        return new CopiedLogins.Told(employeeId, version, login);
    }
}
