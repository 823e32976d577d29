package org.nextlevel.integration.delivery.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.OwnCertificate;
import org.nextlevel.integration.webhook.Receiver;

/** By TLS the sender connects to the address that was checked, and believes who is there by the name alone. */
@Tag("M10.2")
@Tag("ssrf")
class TrustedReceiverTest {
    private static final String NAME = "hooks.nextlevel.test";
    private static final Vertx VERTX = Vertx.vertx();
    private static OwnCertificate certificate;

    @BeforeAll
    static void certify() throws Exception {
        certificate = OwnCertificate.of("dns:" + NAME);
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aCertificateForTheNameIsTakenAtAnAddressThatNoNameServiceTells() throws Exception {
        try (Receiver receiver = Receiver.open(certificate)) {
            assertThat(posted(receiver, NAME, certificate.trusted())).isEqualTo(DeliveryOutcome.DELIVERED);
            assertThat(receiver.received()).singleElement().satisfies(one -> {
                assertThat(one.serverNames()).containsExactly(NAME);
                assertThat(one.head().get("Host")).containsExactly(NAME + ":" + receiver.port());
            });
        }
    }

    @Test
    void aCertificateForAnotherNameIsNotTakenThoughItIsTrusted() throws Exception {
        try (Receiver receiver = Receiver.open(certificate)) {
            assertThat(posted(receiver, "other.nextlevel.test", certificate.trusted()))
                    .isEqualTo(DeliveryOutcome.UNREACHABLE);
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void aCertificateForTheNameThatTheMachineDoesNotTrustIsNotTaken() throws Exception {
        try (Receiver receiver = Receiver.open(certificate)) {
            assertThat(posted(receiver, NAME, null)).isEqualTo(DeliveryOutcome.UNREACHABLE);
            assertThat(receiver.received()).isEmpty();
        }
    }

    private static DeliveryOutcome posted(Receiver receiver, String name, @Nullable TrustOptions trust) {
        var post = new PostToReceiver(
                VERTX, TestSettings.with(ReceiverSettings.class, Map.of()), Clock.systemUTC(), trust);
        ReceiverUrl url = ReceiverUrl.of("https://%s:%d/hook".formatted(name, receiver.port()), false);
        return post.post(url, InetAddress.getLoopbackAddress(), Map.of(), "{}").outcome();
    }
}
