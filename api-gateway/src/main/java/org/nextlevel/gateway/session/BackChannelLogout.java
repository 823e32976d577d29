package org.nextlevel.gateway.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.limit.Anonymous;
import org.nextlevel.gateway.limit.RequestLimits;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.session.EndedSession;

/**
 * {@code POST /backchannel-logout}: the identity provider says that a session has ended (OpenID Connect Back-Channel Logout
 * 1.0). Not part of the API: no token of a caller opens it, and what it is told must be signed by the realm.
 */
@ApplicationScoped
public class BackChannelLogout implements Handler<RoutingContext> {
    /** Where the identity provider calls. */
    public static final String PATH = "/backchannel-logout";

    private static final String FIELD = "logout_token";

    /** More than any logout token has. */
    private static final int LONGEST = 16 * 1024;

    private static final int DEADLINE_SECONDS = 10;

    /** Keys that nobody knows are asked for no oftener than this. */
    private static final long REFRESH_MILLIS = 10_000;

    private final LogoutTokens tokens;
    private final RequestLimits limits;
    private final EndSessions sessions;
    private final Vertx vertx;

    BackChannelLogout(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            GatewaySettings settings,
            RequestLimits limits,
            EndSessions sessions,
            Vertx vertx) {
        String issuer = settings.logout().issuer().or(() -> realm).orElse("");
        HttpsJwks keys = new HttpsJwks(realm.orElse("") + "/protocol/openid-connect/certs");
        keys.setRefreshReprieveThreshold(REFRESH_MILLIS);
        this.tokens = new LogoutTokens(issuer, settings.logout().clients(), new HttpsJwksVerificationKeyResolver(keys));
        this.limits = limits;
        this.sessions = sessions;
        this.vertx = vertx;
    }

    /** Everybody reaches it, so that it costs little until the token turns out to be the realm's: one is looked at at a time. */
    @Override
    public void handle(RoutingContext context) {
        limits.take(context, Anonymous.UNVERIFIED);
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) > LONGEST) {
            context.fail(Refusal.tooLarge(LONGEST));
            return;
        }
        request.body()
                .timeout(DEADLINE_SECONDS, TimeUnit.SECONDS)
                .compose(body -> vertx.executeBlocking(() -> end(token(body)), true))
                .onSuccess(done -> answer(context, done))
                .onFailure(failure -> context.fail(failure instanceof TimeoutException ? tooSlow() : failure));
        request.resume();
    }

    private static String token(Buffer body) {
        List<String> tokens =
                new QueryStringDecoder(body.toString(), false).parameters().getOrDefault(FIELD, List.of());
        return tokens.size() == 1 ? tokens.getFirst() : "";
    }

    private static Refusal tooSlow() {
        return Refusal.requestTimeout(Duration.ofSeconds(DEADLINE_SECONDS));
    }

    private boolean end(String token) {
        Optional<EndedSession> ended = tokens.read(token);
        ended.ifPresent(sessions::end);
        return ended.isPresent();
    }

    private void answer(RoutingContext context, boolean done) {
        if (done) {
            limits.giveBack(context, Anonymous.UNVERIFIED);
            context.response().setStatusCode(200).end();
        } else {
            context.response()
                    .setStatusCode(400)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(new JsonObject().put("error", "invalid_request").encode());
        }
    }
}
