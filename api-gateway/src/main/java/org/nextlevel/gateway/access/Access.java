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
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.limit.Anonymous;
import org.nextlevel.gateway.limit.RequestLimits;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.request.Exchange;
import org.nextlevel.gateway.session.Sessions;

/** Lets a request pass whose token was issued by our Keycloak for one organization. */
@ApplicationScoped
public class Access implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Access.class);

    private final RequestLimits limits;
    private final Sessions sessions;
    private final VerifiedTokens verified;
    private final String audience;

    Access(RequestLimits limits, Sessions sessions, GatewaySettings settings) {
        this.limits = limits;
        this.audience = settings.audience();
        this.sessions = sessions;
        this.verified = new VerifiedTokens(settings.verifiedTokens(), InstantSource.system());
    }

    @Override
    public void handle(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Caller> known = header == null ? Optional.empty() : verified.find(header);
        if (known.isPresent()) {
            enter(context, known.get());
            return;
        }
        Optional<String> token = BearerToken.in(header);
        // Before anything is looked at, so that a flood of what is no valid token costs no more than this.
        limits.take(context, token.isPresent() ? Anonymous.UNVERIFIED : Anonymous.REFUSED);
        token.ifPresentOrElse(one -> verify(context, one), () -> refuse(context));
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
            refuse(context);
            return;
        }
        try {
            Caller caller = Caller.of(claims, audience);
            verified.keep(token, caller);
            limits.giveBack(context, Anonymous.UNVERIFIED);
            enter(context, caller);
        } catch (RuntimeException failure) {
            context.fail(failure);
        }
    }

    private static void fail(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            refuse(context);
        } else {
            LOG.warnf("No token can be verified: %s", failure.getMessage());
            context.fail(Refusal.upstreamUnavailable("The sign-in service"));
        }
    }

    private static void refuse(RoutingContext context) {
        context.fail(Refusal.unauthenticated());
    }

    private void enter(RoutingContext context, Caller caller) {
        if (sessions.haveEnded(caller.session(), caller.subject(), caller.issued())) {
            refuse(context);
            return;
        }
        caller.sent(context);
        Exchange.of(context).calledBy(caller.tenant());
        context.next();
    }
}
