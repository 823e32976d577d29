package org.nextlevel.gateway.session;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.session.EndedSession;

/**
 * {@code POST /backchannel-logout}: the identity provider says that a session has ended (OpenID Connect Back-Channel Logout
 * 1.0). Not part of the API: no token of a caller opens it, and what it is told must be signed by the realm.
 */
@ApplicationScoped
public class BackChannelLogout implements Handler<RoutingContext> {
    /** Where the identity provider calls. */
    public static final String PATH = "/backchannel-logout";

    /** More than any logout token has. */
    public static final int LONGEST = 16 * 1024;

    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);

    /** Keys that nobody knows are asked for no oftener than this. */
    private static final long REFRESH_MILLIS = 10_000;

    private final LogoutTokens tokens;
    private final Sessions sessions;
    private final TellEnded others;
    private final Vertx vertx;

    BackChannelLogout(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            GatewaySettings settings,
            Sessions sessions,
            TellEnded others,
            Vertx vertx) {
        String issuer = settings.logout().issuer().or(() -> realm).orElse("");
        HttpsJwks keys = new HttpsJwks(realm.orElse("") + "/protocol/openid-connect/certs");
        keys.setRefreshReprieveThreshold(REFRESH_MILLIS);
        this.tokens =
                new LogoutTokens(issuer, settings.logout().clients(), new HttpsJwksVerificationKeyResolver(keys));
        this.sessions = sessions;
        this.others = others;
        this.vertx = vertx;
    }

    @Override
    public void handle(RoutingContext context) {
        String token = context.request().getFormAttribute("logout_token");
        vertx.executeBlocking(() -> token != null && end(token), false)
                .onSuccess(done -> answer(context, done))
                .onFailure(context::fail);
    }

    /** Refused here at once, whether or not others can be told now. */
    private boolean end(String token) {
        Optional<EndedSession> ended = tokens.read(token);
        ended.ifPresent(one -> {
            sessions.add(one);
            tell(one);
        });
        return ended.isPresent();
    }

    private void tell(EndedSession one) {
        try {
            others.tell(one);
        } catch (KafkaException away) {
            LOG.warnf("An ended session was not told: %s", away.getClass().getSimpleName());
        }
    }

    private static void answer(RoutingContext context, boolean done) {
        if (done) {
            context.response().setStatusCode(200).end();
        } else {
            context.response()
                    .setStatusCode(400)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(new JsonObject().put("error", "invalid_request").encode());
        }
    }
}
