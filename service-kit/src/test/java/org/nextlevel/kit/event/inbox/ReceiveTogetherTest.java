package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.commit.KafkaIgnoreCommit;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.position.Arrivals;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.log.ExpectedLog;
import org.nextlevel.trace.Spans;

/** What arrives together is handled together, and what is wrong alone; the transactions are real. */
@QuarkusTest
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.ReceiveTogether", says = "are handled one by one")
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.Inbox", says = "could not be handled")
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.Inbox", says = "waits and is tried again")
class ReceiveTogetherTest {
    private final List<List<UUID>> calls = new ArrayList<>();
    private final String tenant = "together-" + UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    CurrentTenant current;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    EventOrigin origin;

    @Inject
    Spans spans;

    @Test
    void eventsOfDifferentKeysAreHandledByOneCall() {
        var records = records(5);
        assertThat(receive(records, _ -> {})).isEmpty();
        assertThat(calls).containsExactly(ids(records));
    }

    @Test
    void ofOneKeyNoTwoAreHandledByOneCall() {
        var records = List.of(record("a"), record("b"), record("a"), record("c"));
        receive(records, _ -> {});
        assertThat(calls).containsExactly(ids(records.subList(0, 2)), ids(records.subList(2, 4)));
    }

    @Test
    void whereThatIsAskedTheyComeInTheOrderOfTheirKeys() {
        List<String> keys = new ArrayList<>();
        receive(
                List.of(record("b"), record("c"), record("a")),
                ReceiveTogether.byKey(
                        events -> events.stream().map(IncomingEvent::key).forEach(keys::add)));
        assertThat(keys).containsExactly("a", "b", "c");
    }

    @Test
    void whatComesAgainIsHandledOnce() {
        var records = records(3);
        receive(records, _ -> {});
        var again = new ArrayList<>(records);
        again.add(record("new"));
        receive(again, _ -> {});
        assertThat(calls).containsExactly(ids(records), ids(again.subList(3, 4)));
    }

    @Test
    void whatCannotBeHandledIsAloneInNotBeing() {
        var records = records(4);
        UUID wrong = ids(records).get(2);
        var failed = receive(records, events -> {
            if (events.stream().anyMatch(event -> event.id().equals(wrong))) {
                throw new IllegalArgumentException("unreadable");
            }
        });
        assertThat(failed).containsOnlyKeys(records.get(2));
        assertThat(calls).hasSize(5).contains(ids(records.subList(3, 4)));
    }

    @Test
    void whatPassesIsHandledInTheEnd() {
        var records = records(2);
        var failed = receive(records, _ -> {
            if (calls.size() < 4) {
                throw new IllegalStateException(new SQLException("thrown by the test", "23505"));
            }
        });
        assertThat(failed).isEmpty();
        assertThat(calls.getLast()).isEqualTo(ids(records.subList(1, 2)));
    }

    @Test
    void whatIsNoneOfTheOwnersIsRefusedAndTheOthersAreNot() {
        var records = new ArrayList<>(records(3));
        var forged = new ConsumerRecord<>("advice-events", 0, 0, "key", "{}");
        records.add(1, forged);
        assertThat(receive(records, _ -> {})).containsOnlyKeys(forged);
        assertThat(calls).containsExactly(ids(List.of(records.get(0), records.get(2), records.get(3))));
    }

    @Test
    void whatCannotBeHandledIsToldBeforeWhatIsRefusedBehindIt() {
        var broken = record("key");
        var forged = new ConsumerRecord<>("advice-events", 0, 9, "key", "{}");
        var failed = receive(List.of(broken, forged), _ -> {
            throw new IllegalArgumentException("unreadable");
        });
        assertThat(failed.keySet()).containsExactly(broken, forged);
    }

    @Test
    void whatIsRefusedOfOneKeyIsKeptInItsOrder() {
        List<Long> asked = new ArrayList<>();
        List<CompletableFuture<Void>> kept = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        var poll = pollOf(
                List.of(
                        new ConsumerRecord<>("advice-events", 0, 7, "key", "{}"),
                        new ConsumerRecord<>("advice-events", 0, 8, "key", "{}")),
                record -> {
                    asked.add(record.getOffset());
                    return Uni.createFrom().completionStage(kept.get(asked.size() - 1));
                });
        var ended = together().receive(poll, _ -> {}).toCompletableFuture();
        assertThat(asked).containsExactly(7L);
        kept.getFirst().complete(null);
        assertThat(asked).containsExactly(7L, 8L);
        assertThat(ended).isNotDone();
        kept.getLast().complete(null);
        assertThat(ended).isCompleted();
    }

    private static KafkaRecordBatch<String, String> pollOf(
            List<ConsumerRecord<String, String>> records, Function<IncomingKafkaRecord<?, ?>, Uni<Void>> keep) {
        return new IncomingKafkaRecordBatch<>(
                new ConsumerRecords<>(Map.of(new TopicPartition("advice-events", 0), records), Map.of()),
                "notes",
                0,
                new KafkaIgnoreCommit(),
                new KafkaFailureHandler() {
                    @Override
                    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable why, Metadata metadata) {
                        return keep.apply(record);
                    }
                },
                false,
                false);
    }

    private Map<ConsumerRecord<String, String>, RuntimeException> receive(
            List<ConsumerRecord<String, String>> records, Consumer<List<IncomingEvent>> handler) {
        return together().receive(records, events -> {
            calls.add(events.stream().map(IncomingEvent::id).toList());
            handler.accept(events);
        });
    }

    private ReceiveTogether together() {
        var stopping = new ServiceShutdown();
        var inbox = new Inbox(
                new HandledEvents(sql, clock, new Arrivals(), new SimpleMeterRegistry()),
                current,
                json,
                stopping,
                origin,
                new AwaitTenant(origin, stopping),
                spans,
                List.of());
        return new ReceiveTogether(inbox, origin);
    }

    private List<ConsumerRecord<String, String>> records(int number) {
        return IntStream.range(0, number).mapToObj(i -> record("key " + i)).toList();
    }

    private ConsumerRecord<String, String> record(String key) {
        return TestEvent.of("NoteWritten", tenant, "/service-kit").from("advice-events", key, "{}");
    }

    private static List<UUID> ids(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(record -> UUID.fromString(
                        new String(record.headers().lastHeader("ce_id").value(), UTF_8)))
                .toList();
    }
}
