package org.nextlevel.kit.event.letter;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.inbox.ServiceShutdown;
import org.nextlevel.kit.event.origin.RefusedEvent;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;

/**
 * Where a record goes that could not be handled: it is kept as a {@link DeadLetter}, and the records behind it wait until it is. Unless
 * the service is stopping: then it may have failed for that reason alone, so it is neither acknowledged nor kept and comes again after the
 * restart. Named by {@code failure-strategy}.
 */
@ApplicationScoped
@Identifier("keep-dead-letters")
class KeepDeadLetters implements KafkaFailureHandler.Factory {
    private static final Logger LOG = Logger.getLogger(KeepDeadLetters.class);
    private static final Duration SOONEST = Duration.ofMillis(100);
    private static final Duration LATEST = Duration.ofSeconds(10);

    private final DeadLetters letters;
    private final ServiceShutdown stopping;
    private final MeterRegistry metrics;

    KeepDeadLetters(DeadLetters letters, ServiceShutdown stopping, MeterRegistry metrics) {
        this.letters = letters;
        this.stopping = stopping;
        this.metrics = metrics;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new KafkaFailureHandler() {
            @Override
            public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
                return keep(record, reason);
            }
        };
    }

    /** Never completes for a record that is left, so that the records after it are left too and keep their order. */
    <K, V> Uni<Void> keep(IncomingKafkaRecord<K, V> record, Throwable thrown) {
        if (stopping.hasBegun()) {
            LOG.infof(
                    "The record at %s-%d@%d is left for the next start",
                    record.getTopic(), record.getPartition(), record.getOffset());
            return Uni.createFrom().nothing();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> keep(received(record), thrown))
                .onFailure()
                .retry()
                .withBackOff(SOONEST, LATEST)
                .indefinitely()
                .chain(() -> Uni.createFrom().completionStage(record.ack()))
                .emitOn(record::runOnMessageContext);
    }

    private void keep(ConsumerRecord<String, String> record, Throwable thrown) {
        // Nothing of it is kept, and nothing could be done about it.
        if (thrown instanceof RefusedEvent refused && refused.reason() == Reason.ERASED_TENANT) {
            return;
        }
        FailureReason why = FailureReason.of(thrown);
        letters.keep(new FailedRecord(record), why);
        metrics.counter("nextlevel.dead.letters", "topic", record.topic(), "reason", why.label())
                .increment();
    }

    /** What our consumers read are texts. */
    @SuppressWarnings("unchecked")
    private static ConsumerRecord<String, String> received(IncomingKafkaRecord<?, ?> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
