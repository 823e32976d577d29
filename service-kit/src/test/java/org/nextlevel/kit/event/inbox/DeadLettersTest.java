package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadLettersTest {
    private final Queue queue = new Queue();
    private final ServiceShutdown stopping = new ServiceShutdown();
    private final DeadLetters letters = new DeadLetters(queue, stopping);
    private final IncomingKafkaRecord<String, String> record = new IncomingKafkaRecord<>(
            new ConsumerRecord<>("advice-events", 0, 7, "key", "{}"), "notes", 0, null, letters, false);

    @Test
    void whatFailsIsMoved() {
        assertThat(fail().toCompletableFuture()).isCompleted();
        assertThat(queue.moved).containsExactly(record);
    }

    @Test
    void whatFailsWhileTheServiceStopsIsNeitherMovedNorAcknowledged() {
        stopping.begin(new ShutdownEvent());
        assertThat(fail().toCompletableFuture()).isNotDone();
        assertThat(queue.moved).isEmpty();
    }

    @Test
    void aTopicThatTakesNothingForAWhileIsAskedAgain() {
        queue.refusals = 2;
        fail().toCompletableFuture().join();
        assertThat(queue.moved).containsExactly(record);
    }

    @ParameterizedTest
    @MethodSource
    void aLetterFitsWhateverTheRecordAndTheReasonAre(ConsumerRecord<String, String> large) {
        large.headers().add("id", "1".getBytes(UTF_8));
        letters.handle(
                        new IncomingKafkaRecord<>(large, "notes", 0, null, letters, false),
                        new IllegalStateException("x".repeat(2_000_000)),
                        Metadata.empty())
                .await()
                .indefinitely();
        IncomingKafkaRecord<?, ?> letter = queue.moved.getFirst();
        int bytes = letter.getKey().toString().length()
                + letter.getPayload().toString().length();
        for (Header header : letter.getHeaders()) {
            bytes += header.key().length() + header.value().length;
        }
        assertThat(bytes + queue.reasons.getFirst().toString().length()).isLessThan(500_000);
        assertThat(letter.getTopic() + letter.getOffset()).isEqualTo("advice-events7");
        assertThat(letter.getHeaders().lastHeader(FittingRecord.SIZE)).isNotNull();
    }

    static Stream<ConsumerRecord<String, String>> aLetterFitsWhateverTheRecordAndTheReasonAre() {
        var manyHeaders = new ConsumerRecord<>("advice-events", 0, 7, "key", "{}");
        IntStream.range(0, 5_000).forEach(n -> manyHeaders.headers().add("header-" + n, new byte[900]));
        var largeHeader = new ConsumerRecord<>("advice-events", 0, 7, "key", "{}");
        largeHeader.headers().add("header", new byte[1_000_000]);
        return Stream.of(
                new ConsumerRecord<>("advice-events", 0, 7, "key", "x".repeat(1_000_000)),
                new ConsumerRecord<>("advice-events", 0, 7, "k".repeat(1_000_000), "x"),
                new ConsumerRecord<>("advice-events", 0, 7, "key", "ä".repeat(300_000)),
                manyHeaders,
                largeHeader);
    }

    private CompletionStage<Void> fail() {
        return letters.handle(record, new IllegalStateException("interrupted"), Metadata.empty())
                .subscribeAsCompletionStage();
    }

    private static final class Queue implements KafkaFailureHandler {
        private final List<IncomingKafkaRecord<?, ?>> moved = new ArrayList<>();
        private final List<Throwable> reasons = new ArrayList<>();
        private int refusals;

        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            if (refusals-- > 0) {
                return Uni.createFrom().failure(new IllegalStateException("Kafka is away"));
            }
            moved.add(record);
            reasons.add(reason);
            return Uni.createFrom().voidItem();
        }
    }
}
