package org.nextlevel.stack.server.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Takes spans by OTLP over HTTP (protobuf, as our parts send it) and keeps the latest in a {@link TraceLog}. */
public final class TraceReceiver implements AutoCloseable {
    /** Where spans are posted. */
    public static final String PATH = "/v1/traces";

    private static final int LARGEST = 16 * 1024 * 1024;

    private final HttpServer server;
    private final TraceLog log;

    private TraceReceiver(HttpServer server, TraceLog log) {
        this.server = server;
        this.log = log;
    }

    /** The process of the part {@code traces}: the arguments are the port of 127.0.0.1, and the folder for what comes. */
    public static void main(String[] arguments) {
        start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    /** Receives from now on; port 0 is any that is free. */
    public static TraceReceiver start(int port, Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TraceReceiver receiver = new TraceReceiver(server, new TraceLog(folder));
            server.createContext(PATH, receiver::receive);
            server.setExecutor(Executors.newSingleThreadExecutor());
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where spans are sent to. */
    public String endpoint() {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), PATH);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
            ExportTraceServiceRequest spans = ExportTraceServiceRequest.parseFrom(body);
            log.add(spans.getResourceSpansList().stream()
                    .flatMap(TraceReceiver::of)
                    .toList());
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static Stream<ReceivedSpan> of(ResourceSpans spans) {
        String service =
                ReceivedSpan.facts(spans.getResource().getAttributesList()).getOrDefault("service.name", "-");
        return spans.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> ReceivedSpan.of(span, service));
    }
}
