package org.nextlevel.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;

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

    private CompletionStage<Void> fail() {
        return letters.handle(record, new IllegalStateException("interrupted"), Metadata.empty())
                .subscribeAsCompletionStage();
    }

    private static final class Queue implements KafkaFailureHandler {
        private final List<IncomingKafkaRecord<?, ?>> moved = new ArrayList<>();

        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            moved.add(record);
            return Uni.createFrom().voidItem();
        }
    }
}
