package org.nextlevel.kit.event.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.event.origin.RefusedEvent;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;
import org.nextlevel.testkit.TestEvent;

/** What came before its tenant was known holds up nobody, and is not lost. */
@QuarkusTest
@Tag("forged-events")
class ReplayOfUnknownTest {
    private final String tenant = "early-" + UUID.randomUUID();
    private final String note = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Inject
    DeadLetters letters;

    @Test
    void whatWaitedForItsTenantIsReplayedAndNothingElse() {
        letters.keep(new FailedRecord(written(other)), FailureReason.of(new IllegalStateException("a fault of ours")));
        for (int i = 0; i < 2; i++) {
            ConsumerRecord<String, String> early = written(note);
            letters.keep(
                    new FailedRecord(early),
                    FailureReason.of(RefusedEvent.at(early, Reason.UNKNOWN_TENANT, "is of no tenant that there is")));
        }
        // By the service itself.
        await().atMost(Duration.ofSeconds(60)).until(() -> states(note).equals(List.of("REPLAYED", "REPLAYED")));
        assertThat(Database.as(tenant, "select times from note_count where id = '%s'".formatted(note)))
                .containsExactly("2");
        assertThat(states(other)).containsExactly("WAITING");
    }

    private List<String> states(String key) {
        return Database.as(tenant, "select state from dead_letter where key = '%s'".formatted(key));
    }

    private ConsumerRecord<String, String> written(String id) {
        ConsumerRecord<String, String> event = TestEvent.of("NoteWritten", tenant, "/service-kit")
                .from("advice-events", id, "{\"noteId\":\"%s\"}".formatted(id));
        var record = new ConsumerRecord<>(
                event.topic(),
                0,
                Math.abs(UUID.randomUUID().getLeastSignificantBits() >> 8),
                event.key(),
                event.value());
        event.headers().forEach(record.headers()::add);
        return record;
    }
}
