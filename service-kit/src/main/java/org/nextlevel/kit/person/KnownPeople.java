package org.nextlevel.kit.person;

import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.tenant.token.Login;

/** What a service knows by itself of who is who. Each service has one bean of it. */
public interface KnownPeople {
    /**
     * The employee whom a login of the current tenant is bound to, whether or not they still work here; empty when this
     * service knows of none. The owner of the directory binds at the first sign-in.
     */
    Optional<UUID> find(Login login);
}
