package org.nextlevel.integration.feed.reading;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.access.Sessions;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.state.KnownTenants;

/** Whether whoever was let in some time ago would be let in now. */
@ApplicationScoped
class StillWelcome {
    private final SecurityIdentity identity;
    private final Sessions sessions;
    private final KnownTenants tenants;
    private final CurrentTenant tenant;
    private final Leavers leavers;

    StillWelcome(
            SecurityIdentity identity, Sessions sessions, KnownTenants tenants, CurrentTenant tenant, Leavers leavers) {
        this.identity = identity;
        this.sessions = sessions;
        this.tenants = tenants;
        this.tenant = tenant;
        this.leavers = leavers;
    }

    /**
     * @throws AuthenticationFailedException when the session has ended, or the account is closed
     * @throws org.nextlevel.kit.problem.Forbidden when nothing of the tenant opens any more, or the caller has left meanwhile
     */
    void require() {
        if (identity.getPrincipal() instanceof JsonWebToken token && sessions.hasEnded(token)) {
            throw new AuthenticationFailedException("The session has ended.");
        }
        tenants.requireOpen(tenant.require());
        if (leavers.isCaller()) {
            throw Leavers.refusal();
        }
    }
}
