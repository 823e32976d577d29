package org.nextlevel.kit.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Topics;

/** What is in Kafka of a batch of which something fails. */
@QuarkusTest
class EventSenderTest {
    private static final String TOPIC = "advice-events";

    private final String key = UUID.randomUUID().toString();

    @Inject
    EventSender sender;

    @Test
    void nothingFollowsAnEventThatCannotBeSent() throws Exception {
        OutboxRow last = event(TOPIC, "{\"n\":3}");
        assertThatThrownBy(() -> sender.send(List.of(event(TOPIC, "x".repeat(7_000_000)), last)))
                .isInstanceOfSatisfying(
                        EventSender.UnsendableEvent.class,
                        e -> assertThat(e.row().payload()).hasSize(7_000_000));
        sender.send(List.of(event(TOPIC, "{\"n\":4}")));
        assertThat(sent()).containsExactly("{\"n\":4}");
    }

    @Test
    void nothingIsSentBeforeItIsKnownWhereAllOfItGoes() throws Exception {
        assertThatThrownBy(() -> sender.send(List.of(event(TOPIC, "{\"n\":1}"), event("no topic", "{\"n\":2}"))))
                .isInstanceOf(InvalidTopicException.class);
        sender.send(List.of(event(TOPIC, "{\"n\":3}")));
        assertThat(sent()).containsExactly("{\"n\":3}");
    }

    private List<String> sent() {
        return Topics.records(TOPIC).stream()
                .filter(one -> key.equals(one.key()))
                .map(ConsumerRecord::value)
                .toList();
    }

    private OutboxRow event(String topic, String payload) {
        return new OutboxRow(
                0,
                "batches",
                UUID.randomUUID(),
                topic,
                key,
                "NoteFramed",
                payload,
                Instant.parse("2026-01-01T12:00:00Z"),
                null,
                null,
                null,
                null);
    }
}
