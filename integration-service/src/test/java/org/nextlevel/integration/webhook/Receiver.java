package org.nextlevel.integration.webhook;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;

/** A receiver on this machine: it keeps what it is sent, and answers as it is told to. */
public final class Receiver implements AutoCloseable {
    /**
     * What it was sent, as it came.
     *
     * @param serverNames whom the sender asked for by TLS
     */
    public record Received(Map<String, List<String>> head, String text, JsonNode body, List<String> serverNames) {
        public String id() {
            return head.get("Webhook-id").getFirst();
        }

        public String type() {
            return body.path("type").asText();
        }

        public String person() {
            return body.at("/data/person/id").asText();
        }
    }

    /** An answer with some headers. */
    public record Reply(int status, Map<String, String> head, String body) {
        public static Reply of(int status) {
            return new Reply(status, Map.of(), "");
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> replies = _ -> Reply.of(204);

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** One that takes everything. */
    public static Receiver open() throws IOException {
        return begun(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
    }

    /** One that takes everything by TLS. */
    public static Receiver open(OwnCertificate certificate) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.shown()));
        return begun(server);
    }

    private static Receiver begun(HttpServer server) {
        var receiver = new Receiver(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", receiver::take);
        server.start();
        return receiver;
    }

    /** From now on it answers so. */
    public void replies(Function<Received, Reply> told) {
        replies = told;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "%s://127.0.0.1:%d/hook".formatted(server instanceof HttpsServer ? "https" : "http", port());
    }

    /** All that it was sent, taken or not. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The same, once there is so much of it. */
    public List<Received> awaits(int number) {
        await().until(() -> received.size() >= number);
        return received();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var one = new Received(
                copy(exchange.getRequestHeaders()), text, new ObjectMapper().readTree(text), serverNames(exchange));
        Reply reply = replies.apply(one);
        received.add(one);
        reply.head().forEach(exchange.getResponseHeaders()::add);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static List<String> serverNames(HttpExchange exchange) {
        return exchange instanceof HttpsExchange secure && secure.getSSLSession() instanceof ExtendedSSLSession session
                ? session.getRequestedServerNames().stream()
                        .map(name -> ((SNIHostName) name).getAsciiName())
                        .toList()
                : List.of();
    }

    private static Map<String, List<String>> copy(Headers headers) {
        return Map.copyOf(headers);
    }
}
