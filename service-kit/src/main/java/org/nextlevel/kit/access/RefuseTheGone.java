package org.nextlevel.kit.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Refuses tokens whose time has not come, but whose bearer is gone. */
class RefuseTheGone {
    private final SecurityIdentity identity;
    private final CurrentTenant tenant;
    private final Sessions sessions;
    private final Leavers leavers;
    private final Caller caller;

    RefuseTheGone(SecurityIdentity identity, CurrentTenant tenant, Sessions sessions, Leavers leavers, Caller caller) {
        this.identity = identity;
        this.tenant = tenant;
        this.sessions = sessions;
        this.leavers = leavers;
        this.caller = caller;
    }

    /**
     * On the thread of the resource, before anything is waited for.
     *
     * @throws AuthenticationFailedException when the token's session has ended
     * @throws Forbidden when the caller has left, and the operation is not open to leavers
     * @throws org.nextlevel.kit.problem.Unavailable when it cannot be told now
     */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void refuse(ResourceInfo resource) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (sessions.hasEnded(token)) {
            throw new AuthenticationFailedException("The session has ended.");
        }
        if (resource.getResourceMethod().isAnnotationPresent(OfNoTenant.class)) {
            caller.actsForNoTenant();
        } else if (isOfATenant(token) && leavers.isCaller()) {
            if (!resource.getResourceMethod().isAnnotationPresent(OpenToLeavers.class)) {
                throw Leavers.refusal();
            }
            // Whoever left with a role still in the token would do more than their own with it.
            caller.hasLeft();
        }
    }

    private boolean isOfATenant(JsonWebToken token) {
        return token.containsClaim("organization") && tenant.find().isPresent();
    }
}
