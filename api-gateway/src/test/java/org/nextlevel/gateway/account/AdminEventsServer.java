package org.nextlevel.gateway.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;

/** The two parts of Keycloak that are asked: it gives tokens to a client, and tells admin events to who has one. */
record AdminEventsServer(HttpServer server, List<JsonObject> events, AtomicInteger signIns, AtomicInteger status) {
    private static final String TOKEN = "a-token";

    static AdminEventsServer started() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var started = new AdminEventsServer(
                    server, new CopyOnWriteArrayList<>(), new AtomicInteger(), new AtomicInteger(200));
            server.createContext("/realms/nextlevel/protocol/openid-connect/token", started::signIn);
            server.createContext("/admin/realms/nextlevel/admin-events", started::tell);
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String realm() {
        return "http://127.0.0.1:%d/realms/nextlevel"
                .formatted(server.getAddress().getPort());
    }

    int signedIn() {
        return signIns.get();
    }

    void refuses(boolean refuses) {
        status.set(refuses ? 503 : 200);
    }

    void deletes(String user, Instant at) {
        events.add(new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("time", at.toEpochMilli())
                .put("resourceType", "USER")
                .put("operationType", "DELETE")
                .put("resourcePath", "users/" + user));
    }

    void stop() {
        server.stop(0);
    }

    private void signIn(HttpExchange exchange) throws IOException {
        signIns.incrementAndGet();
        answer(
                exchange,
                200,
                new JsonObject()
                        .put("access_token", TOKEN)
                        .put("expires_in", 300)
                        .encode());
    }

    private void tell(HttpExchange exchange) throws IOException {
        boolean isKnown =
                ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var query = new QueryStringDecoder(exchange.getRequestURI()).parameters();
        long from = Long.parseLong(query.get("dateFrom").getFirst());
        JsonArray page = events.stream()
                .sorted(Comparator.comparing(one -> one.getLong("time")))
                .filter(one -> one.getLong("time") >= from)
                .skip(Long.parseLong(query.get("first").getFirst()))
                .limit(Long.parseLong(query.get("max").getFirst()))
                .collect(Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll));
        answer(exchange, isKnown ? status.get() : 401, page.encode());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
