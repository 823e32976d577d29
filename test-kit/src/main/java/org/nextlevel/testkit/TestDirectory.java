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
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Evidence-service as far as it is asked who somebody is: everybody is in the directory, by an id made of the subject, but
 * those whose user name begins with {@code stranger}. The HR system calls everybody {@code hr-} and their id. A service account
 * whose name begins with {@code made} was made by HR; it is open unless it begins with {@code made-ended}. Everybody is told at an
 * address that is their id, and is called Marek and something that a chat tool would take for more than a name.
 */
final class TestDirectory implements AutoCloseable {
    /** The account of all whose time is over. */
    private static final UUID ENDED = Tokens.idOf("ended");

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
            server.createContext("/internal/service-accounts/me", TestDirectory::account);
            server.createContext("/internal/tenants/", TestDirectory::askedBySender);
            server.createContext("/token", exchange -> send(exchange, 200, "{\"access_token\":\"of-the-sender\"}"));
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
        JsonNode claims = claims(exchange);
        boolean isStranger = claims.path("preferred_username").asText().startsWith("stranger");
        send(
                exchange,
                isStranger ? 404 : 200,
                "{\"id\":\"%s\"}".formatted(Tokens.idOf(claims.path("sub").asText())));
    }

    private static void account(HttpExchange exchange) throws IOException {
        String name = claims(exchange).path("client_id").asText();
        UUID id = name.startsWith("made-ended") ? ENDED : Tokens.idOf(name);
        send(
                exchange,
                200,
                name.startsWith("made") ? "{\"id\":\"%s\",\"open\":true}".formatted(id) : "{\"open\":false}");
    }

    private static void askedBySender(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/external-ids")) {
            number(exchange);
        } else if (path.endsWith("/recipients")) {
            recipient(exchange);
        } else {
            String id = path.substring(path.lastIndexOf('/') + 1);
            send(exchange, 200, "{\"id\":\"%s\",\"open\":%b}".formatted(id, !id.equals(ENDED.toString())));
        }
    }

    /** Everybody is here, reads mail at their id, and is called by the first eight signs of it. */
    private static void recipient(HttpExchange exchange) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode question = mapper.readTree(exchange.getRequestBody());
        ObjectNode answer = mapper.createObjectNode().put("isHere", true);
        UUID id = UUID.fromString(question.path("id").asText());
        answer.put("email", id + "@mail.example");
        // The last sign tells the language, so that a test chooses it by choosing the id.
        answer.put("language", id.toString().endsWith("d") ? "de-CH" : "en");
        answer.put("timeZone", "Pacific/Kiritimati");
        ObjectNode names = answer.putObject("names");
        question.path("others")
                .forEach(other -> names.put(
                        other.asText(), "Marek <!channel> " + other.asText().substring(0, 8)));
        send(exchange, 200, answer.toString());
    }

    private static JsonNode claims(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization").split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token));
    }

    private static void number(HttpExchange exchange) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode answer = mapper.createObjectNode();
        ArrayNode items = answer.putArray("items");
        mapper.readTree(exchange.getRequestBody())
                .path("ids")
                .forEach(id -> items.addObject().put("id", id.asText()).put("externalId", "hr-" + id.asText()));
        send(exchange, 200, answer.toString());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
