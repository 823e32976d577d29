package org.nextlevel.advisor.copy.wording;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Evidence-service as far as it is asked here: a server on a port of its own which answers what it was told, by the paths
 * of {@code docs/api/evidence-service.yaml}. The whole system is tested with the real one.
 */
public class EvidenceApi implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "quarkus.rest-client.evidence-service.url";
    private static final String TOLD = "/told";
    private static final String MAIL = "/api/employees/me/mail-addresses/";
    private static final String AWAY = "\"away\"";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    /** From now on this person is called so. */
    public static void names(UUID employee, String displayName, String title) {
        tell("/api/employees/references/" + employee, """
                {"id":"%s","name":"%s","title":"%s"}""".formatted(employee, displayName, title));
        tell("/api/employees/" + employee, """
                {"id":"%s","name":"%s","position":{"title":"%s"},"active":true}""".formatted(employee, displayName, title));
    }

    /** From now on nobody is called by this name. */
    public static void forgets(UUID employee) {
        tell("/api/employees/references/" + employee, "");
        tell("/api/employees/" + employee, "");
    }

    /** From now on this piece reads so: JSON as evidence-service answers it. */
    public static void tells(UUID employee, UUID evidence, String json) {
        tell("/api/employees/%s/evidence/%s".formatted(employee, evidence), json);
    }

    /** A piece with a summary, done on a day, without numbers. */
    public static void tells(UUID employee, UUID evidence, String summary, String occurredOn) {
        tells(employee, evidence, """
                {"id":"%s","employeeId":"%s","summary":"%s","occurredOn":"%s","metrics":[],"attestations":[],"version":1}""".formatted(evidence, employee, summary, occurredOn));
    }

    /** From now on this demand seems to ask for that competency. */
    public static void suggests(String demand, String competency) {
        tell("/api/employees/competency-suggestions/" + demand, """
                {"competency":{"key":"%s","name":"Said so"},"score":0.5}""".formatted(competency));
    }

    /** From now on whoever asks for this demand gets no answer. */
    public static void isAwayFor(String demand) {
        tell("/api/employees/competency-suggestions/" + demand, AWAY);
    }

    /** From now on the HR system's number is this person's. */
    public static void numbers(String externalId, UUID employee) {
        tell("/api/directory/identifications/" + externalId, """
                {"externalId":"%s","id":"%s"}""".formatted(externalId, employee));
    }

    /** From now on whoever asks with this token is told these mail addresses, as JSON. */
    public static void mails(String token, String json) {
        tell(MAIL + token.hashCode(), json);
    }

    private static void tell(String path, String json) {
        // The server belongs to another class loader than the tests, so they speak HTTP with it as well.
        URI server = URI.create(ConfigProvider.getConfig().getValue(URL, String.class));
        given().baseUri(server.toString())
                .port(server.getPort())
                .body(json)
                .put(TOLD + path)
                .then()
                .statusCode(200);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return Map.of(URL, "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith(TOLD)) {
            String told = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answers.compute(path.substring(TOLD.length()), (_, _) -> told.isEmpty() ? null : told);
            send(exchange, 200, "{}");
        } else if (!String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ")) {
            send(exchange, 401, "{}");
        } else if (path.endsWith("/evidence") || path.endsWith("/references")) {
            send(exchange, 200, pieces(exchange, path));
        } else if (path.endsWith("/external-ids")) {
            send(exchange, isOfAStranger(exchange) ? 403 : 200, numbered(exchange));
        } else if (path.endsWith("/identifications")) {
            send(exchange, 200, identified(exchange, path));
        } else if (path.endsWith("/competency-suggestions")) {
            String suggestions = suggestions(exchange, path);
            send(exchange, suggestions.contains(AWAY) ? 503 : 200, suggestions);
        } else {
            String bearer =
                    exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
            String known = answers.get(MAIL.equals(path + "/") ? MAIL + bearer.hashCode() : path);
            send(exchange, known == null ? 404 : 200, known == null ? "{}" : known);
        }
    }

    private String pieces(HttpExchange exchange, String path) {
        Stream<String> ids = Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                .filter(parameter -> parameter.startsWith("ids="))
                .map(parameter -> parameter.substring("ids=".length()));
        return ids.map(id -> answers.get(path + "/" + id))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static boolean isOfAStranger(HttpExchange exchange) throws IOException {
        String claims = exchange.getRequestHeaders().getFirst("Authorization").split("\\.")[1];
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .path("client_id")
                .asText()
                .startsWith("stranger");
    }

    /** The HR system calls everybody {@code hr-} and their id. */
    private static String numbered(HttpExchange exchange) throws IOException {
        return new ObjectMapper()
                .readTree(exchange.getRequestBody())
                .path("ids")
                .valueStream()
                .map(id -> "{\"id\":\"%s\",\"externalId\":\"hr-%s\"}".formatted(id.asText(), id.asText()))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private String identified(HttpExchange exchange, String path) throws IOException {
        return new ObjectMapper()
                .readTree(exchange.getRequestBody())
                .path("externalIds")
                .valueStream()
                .map(number -> answers.get(path + "/" + number.asText()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private String suggestions(HttpExchange exchange, String path) throws IOException {
        return new ObjectMapper()
                .readTree(exchange.getRequestBody())
                .path("demands")
                .valueStream()
                .map(demand -> answers.getOrDefault(path + "/" + demand.asText(), "{}"))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
