package org.nextlevel.kit.event.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * Where a record goes that could not be handled: to the dead-letter topic, as large as that takes it, and as soon as it takes it;
 * the records behind it wait. Unless the service is stopping: then it may have failed for that reason alone, so it is neither
 * acknowledged nor moved and comes again after the restart.
 */
final class DeadLetters implements KafkaFailureHandler {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final Duration SOONEST = Duration.ofMillis(100);
    private static final Duration LATEST = Duration.ofSeconds(10);
    private static final int LONGEST_REASON = 10_000;

    private final KafkaFailureHandler queue;
    private final ServiceShutdown stopping;

    DeadLetters(KafkaFailureHandler queue, ServiceShutdown stopping) {
        this.queue = queue;
        this.stopping = stopping;
    }

    /** Never completes for a record that is left, so that the records after it are left too and keep their order. */
    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
        if (stopping.hasBegun()) {
            LOG.infof(
                    "The record at %s-%d@%d is left for the next start",
                    record.getTopic(), record.getPartition(), record.getOffset());
            return Uni.createFrom().nothing();
        }
        IncomingKafkaRecord<K, V> letter = FittingRecord.of(record);
        return Uni.createFrom()
                .deferred(() -> queue.handle(letter, shortened(reason), metadata))
                .onFailure()
                .retry()
                .withBackOff(SOONEST, LATEST)
                .indefinitely();
    }

    /** An exception may quote all of what it could not read. */
    private static Throwable shortened(Throwable reason) {
        boolean isShort = isShort(reason) && (reason.getCause() == null || isShort(reason.getCause()));
        return isShort ? reason : new IllegalArgumentException(reason.getClass().getName());
    }

    private static boolean isShort(Throwable reason) {
        return reason.getMessage() == null || reason.getMessage().length() <= LONGEST_REASON;
    }

    @Override
    public void terminate() {
        queue.terminate();
    }

    /** Named by {@code failure-strategy}; all settings are those of {@code dead-letter-queue}. */
    @ApplicationScoped
    @Identifier("dead-letters-unless-stopping")
    static class Factory implements KafkaFailureHandler.Factory {
        private final KafkaFailureHandler.Factory queues;
        private final ServiceShutdown stopping;

        Factory(@Identifier("dead-letter-queue") KafkaFailureHandler.Factory queues, ServiceShutdown stopping) {
            this.queues = queues;
            this.stopping = stopping;
        }

        @Override
        public KafkaFailureHandler create(
                KafkaConnectorIncomingConfiguration config,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new DeadLetters(queues.create(config, vertx, consumer, reportFailure), stopping);
        }
    }
}
