package org.nextlevel.gateway.access;

import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.limit.Anonymous;
import org.nextlevel.gateway.limit.RequestLimits;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.request.Exchange;
import org.nextlevel.gateway.session.Sessions;
import org.nextlevel.gateway.session.TellUse;

/** Lets a request pass whose token was issued by our Keycloak for one organization. */
@ApplicationScoped
public class Access implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final int FEW = 8;

    private final RequestLimits limits;
    private final Sessions sessions;
    private final TellUse use;
    private final VerifiedTokens verified;
    private final String audience;
    private final Semaphore inDoubt = new Semaphore(FEW);

    Access(RequestLimits limits, Sessions sessions, TellUse use, GatewaySettings settings, MeterRegistry metrics) {
        this.limits = limits;
        this.audience = settings.audience();
        this.sessions = sessions;
        this.use = use;
        this.verified = new VerifiedTokens(settings.verifiedTokens(), InstantSource.system(), metrics);
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
        if (token.isEmpty()) {
            limits.take(context, Anonymous.REFUSED);
            refuse(context);
        } else if (limits.tryTake(context, Anonymous.UNVERIFIED)) {
            verify(context, token.get(), () -> limits.giveBack(context, Anonymous.UNVERIFIED), () -> refuse(context));
        } else {
            verifyInDoubt(context, token.get());
        }
    }

    /**
     * Too many tokens of this network were none of ours. Others of it may be: a few at once are looked at nevertheless, so that
     * whoever floods keeps nobody away, and is told to wait.
     */
    private void verifyInDoubt(RoutingContext context, String token) {
        if (!inDoubt.tryAcquire()) {
            context.fail(Refusal.rateLimited(1));
            return;
        }
        verify(context, token, inDoubt::release, () -> {
            inDoubt.release();
            context.fail(Refusal.rateLimited(1));
        });
    }

    private void verify(RoutingContext context, String token, Runnable onValid, Runnable onInvalid) {
        Context here = context.vertx().getOrCreateContext();
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .attemptAuthentication(context)
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .subscribe()
                .with(identity -> decide(context, token, identity, onValid, onInvalid), failure -> {
                    if (failure instanceof AuthenticationFailedException) {
                        onInvalid.run();
                    } else {
                        onValid.run();
                        LOG.warnf("No token can be verified: %s", failure.getMessage());
                        context.fail(Refusal.upstreamUnavailable("The sign-in service"));
                    }
                });
    }

    /** The identity is null when the header holds no bearer token. */
    private void decide(
            RoutingContext context, String token, SecurityIdentity identity, Runnable onValid, Runnable onInvalid) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
            onInvalid.run();
            return;
        }
        onValid.run();
        try {
            Caller caller = Caller.of(claims, audience);
            verified.keep(token, caller);
            enter(context, caller);
        } catch (RuntimeException failure) {
            context.fail(failure);
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
        if (!caller.person()) {
            use.note(caller.tenant(), caller.subject());
        }
        caller.sent(context);
        Exchange.of(context).calledBy(caller.tenant());
        context.next();
    }
}
