package org.nextlevel.gateway.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nextlevel.gateway.Tokens;
import org.nextlevel.stack.server.FreePort;

/** The parts of Keycloak that the gateway talks to; they are away until a test starts them. */
public final class LateKeycloak implements QuarkusTestResourceLifecycleManager {
    private final AtomicInteger calls = new AtomicInteger();
    private Vertx vertx;
    private int port;
    private boolean isUp;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        port = FreePort.any();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "http://127.0.0.1:" + port,
                "quarkus.oidc.public-key",
                "",
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER);
    }

    /** After {@link org.nextlevel.gateway.Services}, whose settings for tokens these replace. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(this, new TestInjector.MatchesType(LateKeycloak.class));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** How often it was asked for anything. */
    int calls() {
        return calls.get();
    }

    void comesUp() {
        if (isUp) {
            return;
        }
        isUp = true;
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void answer(HttpServerRequest request) {
        calls.incrementAndGet();
        String url = "http://127.0.0.1:" + port;
        JsonObject answer = request.path().endsWith("/openid-configuration")
                ? new JsonObject()
                        .put("issuer", Tokens.ISSUER)
                        .put("jwks_uri", url + "/keys")
                        .put("authorization_endpoint", url + "/auth")
                        .put("token_endpoint", url + "/token")
                : new JsonObject().put("keys", new JsonArray().add(key(Tokens.verificationKey())));
        request.response().putHeader("Content-Type", "application/json").end(answer.encode());
    }

    private static JsonObject key(RSAPublicKey key) {
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", Tokens.KEY_ID)
                .put("n", unsigned(key.getModulus()))
                .put("e", unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
