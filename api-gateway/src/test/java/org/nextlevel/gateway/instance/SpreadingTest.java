package org.nextlevel.gateway.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.problem.Refusal;

/** Requests to a service of which there are several instances. */
@Tag("live")
class SpreadingTest {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theyAreAskedInTurn() {
        int first = port(server());
        int second = port(server());
        Instances both = instances(first, second);
        assertThat(Stream.generate(() -> ask(both)).limit(6))
                .containsOnly(first, second)
                .satisfies(asked -> {
                    assertThat(asked).filteredOn(port -> port == first).hasSize(3);
                });
    }

    @Test
    void oneThatIsDeadIsLeftOut() {
        int alive = port(server());
        HttpServer dying = server();
        Instances both = instances(alive, port(dying));
        dying.close().toCompletionStage().toCompletableFuture().join();
        assertThat(Stream.generate(() -> ask(both)).limit(6)).containsOnly(alive);
    }

    @Test
    void whereAllAreDeadTheServiceIsUnavailable() {
        assertThatThrownBy(() -> ask(instances(1, 2)))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Refusal.class);
    }

    private int ask(Instances instances) {
        return instances
                .connect(client)
                .map(request -> {
                    int port = request.connection().remoteAddress().port();
                    request.exceptionHandler(_ -> {}).reset();
                    return port;
                })
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private HttpServer server() {
        return vertx.createHttpServer()
                .requestHandler(request -> request.response().end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static int port(HttpServer server) {
        return server.actualPort();
    }

    private static Instances instances(int... ports) {
        List<URI> urls = new ArrayList<>();
        for (int port : ports) {
            urls.add(URI.create("http://127.0.0.1:" + port));
        }
        return new Instances("evidence", urls, Duration.ofSeconds(2), Duration.ofSeconds(2));
    }
}
