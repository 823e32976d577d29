package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.OwnCertificate;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.integration.webhook.WebhookTest;

/** Receivers that are hostile, or pass on: they hold up nobody else, and nothing is read or followed beyond the limits. */
@QuarkusTest
@Tag("M10.2")
class HostileReceiverTest extends WebhookTest {
    /** Nobody opens it: between two drops of a receiver that never ends. */
    private static final CountDownLatch DRIP = new CountDownLatch(1);

    /** What a hostile receiver does with a connection. */
    enum Poison {
        NEVER_ANSWERS("TIMED_OUT"),
        CLOSES_AT_ONCE("UNREACHABLE"),
        SENDS_HEADERS_FOR_EVER("TIMED_OUT"),
        SENDS_A_BODY_FOR_EVER("BROKEN"),
        SENDS_A_SLOW_BODY("TIMED_OUT"),
        SENDS_A_MEGABYTE_OF_HEADERS("BROKEN");

        private final String outcome;

        Poison(String outcome) {
            this.outcome = outcome;
        }

        void serve(Socket socket) throws Exception {
            byte[] junk = "x".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            var out = socket.getOutputStream();
            switch (this) {
                case NEVER_ANSWERS -> socket.getInputStream().transferTo(OutputStream.nullOutputStream());
                case CLOSES_AT_ONCE -> socket.close();
                case SENDS_HEADERS_FOR_EVER -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
                        out.flush();
                        DRIP.await(100, TimeUnit.MILLISECONDS);
                    }
                }
                case SENDS_A_BODY_FOR_EVER -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(junk);
                    }
                }
                case SENDS_A_SLOW_BODY -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(junk, 0, 1);
                        out.flush();
                        DRIP.await(100, TimeUnit.MILLISECONDS);
                    }
                }
                case SENDS_A_MEGABYTE_OF_HEADERS -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 1_000; i++) {
                        out.write(junk);
                    }
                    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostileReceiverEndsWithinItsLimitsAndHoldsUpNoOther(Poison poison) throws IOException {
        try (ServerSocket hostile = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> accept(hostile, poison));
            Made bad = hooks.make("http://127.0.0.1:%d/".formatted(hostile.getLocalPort()));
            hooks.make(receiver.url());
            List<UUID> people =
                    IntStream.range(0, 5).mapToObj(_ -> acme.registers()).toList();
            receiver.awaits(people.size());
            await().untilAsserted(() -> hooks.deliveries(bad)
                    .then()
                    .body("items[0].outcome", is(poison.outcome))
                    .body("items[0].millis", lessThanOrEqualTo(15_000)));
            hooks.asked().delete(Hooks.path(bad)).then().statusCode(204);
        }
    }

    @Test
    void redirectsAreNotFollowed() throws IOException {
        try (Receiver elsewhere = Receiver.open()) {
            receiver.replies(_ -> new Reply(307, Map.of("Location", elsewhere.url()), ""));
            Made webhook = hooks.make(receiver.url());
            acme.registers();
            await().untilAsserted(() -> hooks.deliveries(webhook)
                    .then()
                    .body("items[0].status", is(307))
                    .body("items[0].outcome", is("REFUSED")));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTaken() throws Exception {
        try (Receiver unknown = Receiver.open(OwnCertificate.of("ip:127.0.0.1"))) {
            Made webhook = hooks.make(unknown.url());
            acme.registers();
            await().untilAsserted(() -> hooks.deliveries(webhook).then().body("items[0].outcome", is("UNREACHABLE")));
            assertThat(unknown.received()).isEmpty();
        }
    }

    private static void accept(ServerSocket hostile, Poison poison) {
        while (!hostile.isClosed()) {
            try {
                Socket socket = hostile.accept();
                Thread.ofVirtual().start(() -> {
                    try (socket) {
                        poison.serve(socket);
                    } catch (Exception _) {
                        // The sender ended it.
                    }
                });
            } catch (IOException _) {
                return;
            }
        }
    }
}
