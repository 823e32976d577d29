package org.nextlevel.kit.operator;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.access.Sessions;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Role;

/** Who calls on the management port: an operator, by the same verified token as everywhere. */
@ApplicationScoped
public class OperatorLogin {
    private static final String BEARER = "Bearer ";

    private final IdentityProviderManager identities;
    private final Sessions sessions;

    OperatorLogin(IdentityProviderManager identities, Sessions sessions) {
        this.identities = identities;
        this.sessions = sessions;
    }

    /**
     * The subject of the operator's login.
     *
     * @throws AuthenticationFailedException when there is no valid token, or its session has ended
     * @throws Forbidden when it is nobody's who may operate
     */
    public String require(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            throw new AuthenticationFailedException();
        }
        var token = new TokenAuthenticationRequest(new AccessTokenCredential(header.substring(BEARER.length())));
        SecurityIdentity identity =
                identities.authenticateBlocking(HttpSecurityUtils.setRoutingContextAttribute(token, request));
        if (!identity.hasRole(Role.OPERATOR) || !(identity.getPrincipal() instanceof JsonWebToken person)) {
            throw new Forbidden("Only operators do this.");
        }
        if (sessions.hasEnded(person)) {
            throw new AuthenticationFailedException();
        }
        return person.getSubject();
    }
}
