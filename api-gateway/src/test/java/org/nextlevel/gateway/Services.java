package org.nextlevel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.nextlevel.stack.server.trace.TraceReceiver;

/**
 * Two real services behind the gateway, told apart by their names, and one that is down. A service answers with what
 * reached it; a path that ends in {@code silent} never gets an answer, one in {@code cached} may be cached, one in
 * {@code spoken} has a language, and one in {@code unchanged} is as the caller knows it.
 */
public final class Services implements QuarkusTestResourceLifecycleManager {
    /** Whose pages may call the API. */
    public static final String ORIGIN = "https://growth.example.com";

    /** How many connections of the gateway are open to each. */
    private final Map<String, AtomicInteger> connections = new ConcurrentHashMap<>();

    private Vertx vertx;
    private TraceReceiver traces;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        traces = TraceReceiver.start(0, Path.of("target", "traces"));
        return Map.ofEntries(
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
                Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                Map.entry("nextlevel.evidence.url", started("evidence")),
                Map.entry("nextlevel.advisor.url", started("advisor")),
                Map.entry("nextlevel.integration.url", started("integration")),
                Map.entry("nextlevel.framework.url", "http://127.0.0.1:1"),
                Map.entry("nextlevel.traces.endpoint", traces.endpoint()),
                Map.entry("gateway.traces.ratio", "1"),
                Map.entry("gateway.proxy.response-timeout", "1s"),
                Map.entry("gateway.proxy.max-body", "100K"),
                Map.entry("gateway.large.max-body", "1M"),
                Map.entry("gateway.cors.origins", ORIGIN));
    }

    @Override
    public void stop() {
        traces.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private String started(String name) {
        int port = vertx.createHttpServer()
                .connectionHandler(connection -> count(name, connection))
                .requestHandler(request -> answer(name, request))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        return "http://127.0.0.1:" + port;
    }

    private void count(String name, HttpConnection connection) {
        AtomicInteger open = connections.computeIfAbsent(name, _ -> new AtomicInteger());
        open.incrementAndGet();
        connection.closeHandler(_ -> open.decrementAndGet());
    }

    /** In these tests everybody's employee id is the subject of the token. */
    private static String subject(HttpServerRequest request) {
        String token = request.getHeader("Authorization");
        return token == null
                ? null
                : new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8))
                        .getString("sub");
    }

    private void answer(String name, HttpServerRequest request) {
        if (request.path().endsWith("/silent")) {
            return;
        }
        if (request.path().endsWith("/spoken")) {
            request.response().putHeader("Vary", "Accept-Language");
        }
        if (request.path().endsWith("/cached")) {
            request.response().putHeader("Cache-Control", "private, max-age=60");
        }
        if (request.path().endsWith("/unchanged")) {
            request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            return;
        }
        JsonObject headers = new JsonObject();
        request.headers().forEach((key, value) -> headers.put(key.toLowerCase(Locale.ROOT), value));
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Connection", "X-Hop")
                        .putHeader("X-Hop", "of the service")
                        .putHeader("Content-Type", "application/json")
                        .end(new JsonObject()
                                .put("service", name)
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("length", body.length())
                                .put("headers", headers)
                                .put("connections", JsonObject.mapFrom(connections))
                                .put("id", subject(request))
                                .put("employee", new JsonObject().put("id", subject(request)))
                                .encode()));
    }
}
