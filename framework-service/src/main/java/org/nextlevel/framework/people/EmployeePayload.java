package org.nextlevel.framework.people;

import java.util.UUID;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.tenant.token.Login;

/**
 * What evidence-service tells about the position of an employee, whenever something about the employee changed.
 *
 * @param version rises with each change
 * @param level empty while none is known, as the framework
 * @param active false for those who have left
 * @param erased true when nothing is left of the person than the id; null otherwise, and in older events
 * @param userNameDigest see {@link org.nextlevel.kit.tenant.UserNameDigest}
 * @param login how the person signs in; null for who never did
 */
record EmployeePayload(
        UUID employeeId,
        long version,
        String framework,
        String level,
        boolean active,
        Boolean erased,
        String userNameDigest,
        Login login) {
    /** Older events tell of erased people by an empty level alone, and of everybody else by another one. */
    boolean isErased() {
        return erased == null ? level.isEmpty() && !active : erased;
    }

    CopiedLogins.Told toldLogin() {
        return new CopiedLogins.Told(employeeId, version, login);
    }
}
