package org.nextlevel.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.VertxBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("drain")
class OpenConnectionsTest {
    private static final int END = -1;

    private final OpenConnections connections = new OpenConnections(Duration.ZERO);
    private final BlockingQueue<HttpServerRequest> asked = new LinkedBlockingQueue<>();
    // Its own transport takes the place of the one that the class path names.
    private final Vertx vertx = new VertxBuilder()
            .init()
            .findTransport(new StrictTransport(connections))
            .vertx();
    private HttpServer server;

    @BeforeEach
    void listen() {
        HttpServerOptions plain = new HttpServerOptions().setHttp2ClearTextEnabled(false);
        server = vertx.createHttpServer(plain)
                .requestHandler(asked::add)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whoComesWhenThePortsAreClosedIsNotLetInAndWhoWasInIsAnswered() throws Exception {
        try (Socket in = connect()) {
            ask(in);
            asked.take().response().end("first");
            assertThat(answer(in, "first")).contains("200 OK");
            connections.closePorts();
            await().untilAsserted(() -> assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class));
            ask(in);
            asked.take().response().end("second");
            assertThat(answer(in, "second")).contains("200 OK");
        }
    }

    @Test
    void aConnectionIsClosedOnlyWhenItsRequestHasItsWholeAnswer() throws Exception {
        try (Socket idle = connect();
                Socket asking = connect()) {
            ask(asking);
            HttpServerRequest request = asked.take();
            connections.closeQuiet();
            assertThat(idle.getInputStream().read()).isEqualTo(END);
            request.response().setChunked(true).write("one half");
            assertThat(answer(asking, "one half")).contains("200 OK");
            connections.closeQuiet();
            request.response().end("and the other");
            assertThat(answer(asking, "and the other\r\n0\r\n\r\n")).doesNotContain("HTTP");
            connections.closeQuiet();
            assertThat(asking.getInputStream().read()).isEqualTo(END);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.actualPort());
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
        return socket;
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** What is read until it ends so. */
    private static String answer(Socket socket, String end) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as("read after %s", read).isNotEqualTo(END);
            read.append((char) next);
        }
        return read.toString();
    }
}
