package org.nextlevel.evidence.others;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.AuditTrail;
import org.nextlevel.kit.page.PageRequest;

/**
 * The other services as far as they are asked here: a server on a port of its own that answers everybody alike. One old
 * access, one sort of data, nothing that shows erased words. The whole system is tested with the real ones.
 */
public class OtherServicesApi implements QuarkusTestResourceLifecycleManager {
    private static final AuditEntry LONG_AGO = new AuditEntry(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            Instant.parse("2026-01-01T00:00:00Z"),
            "manager",
            true,
            "manager",
            "readiness-read",
            null,
            null,
            null,
            null);

    private final ObjectMapper json =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/advisor/internal/personal-data",
                exchange -> answer(exchange, Map.of("plans", List.of(Map.of("title", "Elsewhere")))));
        server.createContext("/framework/internal/personal-data", exchange -> answer(exchange, Map.of()));
        server.createContext("/integration/internal/personal-data", exchange -> answer(exchange, Map.of()));
        server.createContext(
                "/advisor/internal/audit",
                exchange -> answer(exchange, AuditTrail.LATEST_FIRST.page(List.of(LONG_AGO), asked(exchange))));
        server.createContext("/framework/internal/audit", exchange -> answer(exchange, Map.of("items", List.of())));
        server.createContext("/integration/internal/audit", exchange -> answer(exchange, Map.of("items", List.of())));
        server.createContext("/advisor/internal/tenants", exchange -> lines(exchange, """
                {"table":"goal","row":{"target":"senior"}}
                {"table":"goal","row":{"target":"lead"}}
                {"rows":2}
                """));
        server.createContext("/framework/internal/tenants", exchange -> lines(exchange, "{\"rows\":0}\n"));
        server.createContext("/integration/internal/tenants", exchange -> lines(exchange, "{\"rows\":0}\n"));
        server.createContext("/advisor/api", exchange -> answer(exchange, Map.of("items", List.of())));
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.advisor-service.url", url + "/advisor",
                "quarkus.rest-client.framework-service.url", url + "/framework",
                "quarkus.rest-client.integration-service.url", url + "/integration");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static PageRequest asked(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        int limit = 50;
        String cursor = null;
        for (String part : query == null ? new String[0] : query.split("&")) {
            String value = URLDecoder.decode(part.substring(part.indexOf('=') + 1), UTF_8);
            limit = part.startsWith("limit=") ? Integer.parseInt(value) : limit;
            cursor = part.startsWith("cursor=") ? value : cursor;
        }
        return new PageRequest(limit, cursor);
    }

    private void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void lines(HttpExchange exchange, String lines) throws IOException {
        byte[] bytes = lines.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
