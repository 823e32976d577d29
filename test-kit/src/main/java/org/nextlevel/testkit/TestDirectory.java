package org.nextlevel.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Executors;

/**
 * Evidence-service as far as it is asked who somebody is: everybody is in the directory, by an id made of the subject, but
 * those whose user name begins with {@code stranger}. The HR system calls everybody {@code hr-} and their id.
 */
final class TestDirectory implements AutoCloseable {
    private final HttpServer server;

    private TestDirectory(HttpServer server) {
        this.server = server;
    }

    static TestDirectory start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/api/employees/me", TestDirectory::answer);
            server.createContext("/api/directory/external-ids", TestDirectory::number);
            server.start();
            return new TestDirectory(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization").split("\\.")[1];
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token));
        boolean isStranger = claims.path("preferred_username").asText().startsWith("stranger");
        byte[] body = "{\"id\":\"%s\"}"
                .formatted(Tokens.idOf(claims.path("sub").asText()))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isStranger ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void number(HttpExchange exchange) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode answer = mapper.createObjectNode();
        ArrayNode items = answer.putArray("items");
        mapper.readTree(exchange.getRequestBody())
                .path("ids")
                .forEach(id -> items.addObject().put("id", id.asText()).put("externalId", "hr-" + id.asText()));
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
