package org.nextlevel.integration.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.tenant.token.Login;

/**
 * What evidence-service tells about an employee, whenever something about the employee changed.
 *
 * @param version rises with each change
 * @param framework empty while none is known, as the level
 * @param active false for those who have left
 * @param erased true when nothing is left of the person than the id; null otherwise
 * @param userNameDigest see {@link org.nextlevel.kit.tenant.UserNameDigest}
 * @param login how the person signs in; null for who never did
 */
public record PersonPayload(
        UUID employeeId,
        long version,
        @Nullable String framework,
        @Nullable String level,
        @Nullable LocalDate positionSince,
        boolean active,
        @Nullable LocalDate leftOn,
        @Nullable Boolean erased,
        String userNameDigest,
        @Nullable Login login) {
    boolean isErased() {
        return Boolean.TRUE.equals(erased);
    }

    CopiedLogins.Told toldLogin() {
        return new CopiedLogins.Told(employeeId, version, login);
    }
}
