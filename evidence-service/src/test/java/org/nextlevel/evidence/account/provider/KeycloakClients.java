package org.nextlevel.evidence.account.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * What of Keycloak keeps clients, as the real one answers: a server on a port of its own, for all tests. The system test has the
 * real one. Tests see it through another class loader than its start: they ask it over HTTP.
 */
public class KeycloakClients implements QuarkusTestResourceLifecycleManager {
    private static final String ADMIN = "/admin/realms/nextlevel";
    private static final List<String> SCOPES = List.of(
            "people:read",
            "people:write",
            "scim",
            "signals:write",
            "promotions:read",
            "promotions:acknowledge",
            "feed:read",
            "webhooks:manage",
            "basic");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> clients = new ConcurrentHashMap<>();
    private HttpServer server;
    private volatile String broken = "";

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/nextlevel/protocol/openid-connect/token", exchange -> {
            answer(exchange, 200, Map.of("access_token", "for-clients-alone"));
        });
        // From then on what has this in its path fails; all is well with nothing.
        server.createContext("/broken", exchange -> {
            broken = exchange.getRequestURI().getPath().substring("/broken/".length());
            answer(exchange, 200, Map.of());
        });
        server.createContext(ADMIN, this::admin);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "nextlevel.oidc.url", url + "/realms/nextlevel",
                "nextlevel.service-accounts.secret", "of-tests",
                "nextlevel.service-accounts.every", "PT0.2S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void admin(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(ADMIN.length());
        String method = exchange.getRequestMethod();
        if (!broken.isEmpty() && (method + path).contains(broken)) {
            answer(exchange, 503, Map.of());
            return;
        }
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        if (path.equals("/client-scopes")) {
            answer(exchange, 200, SCOPES.stream().map(KeycloakClients::scope).toList());
        } else if (parts.size() == 1) {
            all(exchange, method);
        } else if (!clients.containsKey(parts.get(1))) {
            answer(exchange, 404, Map.of());
        } else if (parts.size() == 2) {
            one(exchange, method, parts.get(1));
        } else {
            part(exchange, method, clients.get(parts.get(1)), parts);
        }
    }

    private void all(HttpExchange exchange, String method) throws IOException {
        if (method.equals("POST")) {
            var made = (ObjectNode) json.readTree(exchange.getRequestBody());
            String id = UUID.randomUUID().toString();
            clients.put(id, made.put("id", id).put("enabled", true).put("subject", UUID.randomUUID() + ""));
            exchange.getResponseHeaders().add("Location", ADMIN + "/clients/" + id);
            answer(exchange, 201, Map.of());
        } else {
            String query = exchange.getRequestURI().getQuery();
            String named = query == null ? "" : query.replaceFirst("clientId=", "");
            answer(
                    exchange,
                    200,
                    clients.values().stream()
                            .filter(one -> one.path("clientId").asText().startsWith(named))
                            .toList());
        }
    }

    private void one(HttpExchange exchange, String method, String id) throws IOException {
        if (method.equals("DELETE")) {
            clients.remove(id);
        } else {
            clients.get(id).setAll((ObjectNode) json.readTree(exchange.getRequestBody()));
        }
        answer(exchange, 204, null);
    }

    private void part(HttpExchange exchange, String method, ObjectNode client, List<String> parts) throws IOException {
        var granted = client.withArrayProperty("defaultClientScopes");
        switch (parts.get(2)) {
            case "client-secret" -> answer(exchange, 200, Map.of("value", "shown-once-and-never-again"));
            case "service-account-user" ->
                answer(exchange, 200, Map.of("id", client.path("subject").asText()));
            default -> {
                if (method.equals("PUT")) {
                    granted.add(parts.get(3));
                } else if (method.equals("DELETE")) {
                    List<String> left = granted.valueStream()
                            .map(JsonNode::asText)
                            .filter(scope -> !scope.equals(parts.get(3)))
                            .toList();
                    client.set("defaultClientScopes", json.valueToTree(left));
                }
                answer(
                        exchange,
                        200,
                        granted.valueStream()
                                .map(scope -> scope(scope.asText()))
                                .toList());
            }
        }
    }

    /** Its id is its name here. */
    private static Map<String, String> scope(String name) {
        return Map.of("id", name, "name", name);
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes =
                body == null ? new byte[0] : json.writeValueAsString(body).getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
