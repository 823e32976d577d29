package org.nextlevel.gateway.instance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("drain")
class InstancesTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static Vertx vertx;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        client = vertx.createHttpClient();
    }

    @AfterAll
    static void stop() {
        await(vertx.close());
    }

    @Test
    void instancesAreAskedInTurn() {
        Instances instances =
                new Instances("service", List.of(instance("one", null), instance("two", null)), LONG, LONG);
        assertThat(answers(instances, 4)).containsExactly("one", "two", "one", "two");
    }

    @Test
    void oneThatIsAboutToEndIsLeftAloneAfterItsNextAnswer() {
        Instances instances =
                new Instances("service", List.of(instance("ends", "close"), instance("stays", null)), LONG, LONG);
        assertThat(answers(instances, 5)).containsExactly("ends", "stays", "stays", "stays", "stays");
    }

    @Test
    void theOnlyOneIsAskedUntilItHasEnded() {
        Instances instances = new Instances("service", List.of(instance("ends", "Close")), LONG, LONG);
        assertThat(answers(instances, 2)).containsExactly("ends", "ends");
    }

    private static List<String> answers(Instances instances, int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> await(onTheEventLoop(() -> instances
                        .connect(client)
                        .compose(HttpClientRequest::send)
                        .compose(HttpClientResponse::body)
                        .map(Buffer::toString))))
                .toList();
    }

    /** As the gateway does it: another thread might ask for the body when it has gone by. */
    private static <T> Future<T> onTheEventLoop(Supplier<Future<T>> work) {
        Promise<T> done = Promise.promise();
        vertx.runOnContext(_ -> work.get().onComplete(done));
        return done.future();
    }

    private static URI instance(String name, String connection) {
        int port = await(vertx.createHttpServer()
                        .requestHandler(request -> {
                            if (connection != null) {
                                request.response().putHeader("Connection", connection);
                            }
                            request.response().end(name);
                        })
                        .listen(0, "127.0.0.1"))
                .actualPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }
}
