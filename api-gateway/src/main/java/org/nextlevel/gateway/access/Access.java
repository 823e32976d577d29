package org.nextlevel.gateway.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.limit.RequestLimits;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.request.Exchange;

/** Lets a request pass whose token was issued by our Keycloak for one organization. */
@ApplicationScoped
public class Access implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Access.class);

    private final RequestLimits limits;
    private final VerifiedTokens verified;
    private final String audience;

    Access(RequestLimits limits, GatewaySettings settings) {
        this.limits = limits;
        this.audience = settings.audience();
        this.verified = new VerifiedTokens(settings.verifiedTokens(), InstantSource.system());
    }

    @Override
    public void handle(RoutingContext context) {
        String token = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (token == null) {
            refuse(context, Refusal.unauthenticated());
            return;
        }
        verified.find(token).ifPresentOrElse(caller -> enter(context, caller), () -> verify(context, token));
    }

    private void verify(RoutingContext context, String token) {
        Context here = context.vertx().getOrCreateContext();
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .attemptAuthentication(context)
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .subscribe()
                .with(identity -> decide(context, token, identity), failure -> fail(context, failure));
    }

    /** The identity is null when the header holds no bearer token. */
    private void decide(RoutingContext context, String token, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
            refuse(context, Refusal.unauthenticated());
            return;
        }
        try {
            Caller caller = Caller.of(claims, audience);
            verified.keep(token, caller);
            enter(context, caller);
        } catch (Refusal foreign) {
            refuse(context, foreign);
        } catch (RuntimeException failure) {
            context.fail(failure);
        }
    }

    private void fail(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            refuse(context, Refusal.unauthenticated());
        } else {
            LOG.warnf("No token can be verified: %s", failure.getMessage());
            context.fail(Refusal.upstreamUnavailable("The sign-in service"));
        }
    }

    private void refuse(RoutingContext context, Refusal refusal) {
        try {
            limits.takeByAddress(context);
            context.fail(refusal);
        } catch (Refusal rateLimited) {
            context.fail(rateLimited);
        }
    }

    private static void enter(RoutingContext context, Caller caller) {
        caller.sent(context);
        Exchange.of(context).calledBy(caller.tenant());
        context.next();
    }
}
