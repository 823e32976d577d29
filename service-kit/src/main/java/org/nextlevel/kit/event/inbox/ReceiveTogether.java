package org.nextlevel.kit.event.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.origin.Envelope;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.event.origin.RefusedEvent;

/**
 * Receives what arrived together, for topics on which many events come at once: those of one tenant that follow each
 * other are handled in one transaction, in which no key comes twice. What cannot be handled so is handled one by one as by
 * {@link Inbox#receive}, so that nothing but what is wrong itself goes to the dead letters.
 */
@ApplicationScoped
public class ReceiveTogether {
    private static final Logger LOG = Logger.getLogger(ReceiveTogether.class);

    /** Copies of one transaction count as told at one time (ADR 0038), five minutes being what makes a difference. */
    private static final Duration ABOUT_THE_SAME_TIME = Duration.ofSeconds(30);

    private final Inbox inbox;
    private final EventOrigin origin;

    ReceiveTogether(Inbox inbox, EventOrigin origin) {
        this.inbox = inbox;
        this.origin = origin;
    }

    /**
     * Handles the records of a poll, in order, and acknowledges them.
     *
     * @param handler gets events of one tenant and of different keys, in a transaction of their own with the tenant open; again,
     *     and each alone, when that failed
     */
    public CompletionStage<Void> receive(KafkaRecordBatch<String, String> poll, Consumer<List<IncomingEvent>> handler) {
        Map<ConsumerRecord<String, String>, KafkaRecord<String, String>> messages = new LinkedHashMap<>();
        for (KafkaRecord<String, String> message : poll.getRecords()) {
            messages.put(recordOf(message), message);
        }
        CompletionStage<Void> kept = CompletableFuture.completedFuture(null);
        for (var failed : receive(messages.keySet(), handler).entrySet()) {
            // One after the other, so that those of a key become dead letters in their order.
            kept = kept.thenCompose(_ -> refuse(messages.get(failed.getKey()), failed.getValue()));
        }
        return kept.thenCompose(_ -> poll.ack());
    }

    /**
     * As {@link #receive}, but what is handled together comes in the order of its keys: of two who lock what their events are
     * about one after the other, none waits for the other in a circle.
     */
    public CompletionStage<Void> receiveByKey(
            KafkaRecordBatch<String, String> poll, Consumer<List<IncomingEvent>> handler) {
        return receive(poll, byKey(handler));
    }

    static Consumer<List<IncomingEvent>> byKey(Consumer<List<IncomingEvent>> handler) {
        return events -> handler.accept(
                events.stream().sorted(Comparator.comparing(IncomingEvent::key)).toList());
    }

    private static CompletionStage<Void> refuse(KafkaRecord<String, String> message, RuntimeException why) {
        if (why instanceof RefusedEvent) {
            LOG.error(why.getMessage());
        }
        return message.nack(why);
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<String, String> recordOf(KafkaRecord<String, String> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }

    /** Which records could not be handled, in their order, and why. */
    Map<ConsumerRecord<String, String>, RuntimeException> receive(
            Iterable<ConsumerRecord<String, String>> records, Consumer<List<IncomingEvent>> handler) {
        Run run = new Run(handler);
        records.forEach(run::add);
        run.end();
        Map<ConsumerRecord<String, String>, RuntimeException> inOrder = new LinkedHashMap<>();
        records.forEach(record -> {
            if (run.failed.containsKey(record)) {
                inOrder.put(record, run.failed.get(record));
            }
        });
        return inOrder;
    }

    /** What goes on with the records of a poll. */
    private final class Run {
        private final Consumer<List<IncomingEvent>> handler;
        private final Map<ConsumerRecord<String, String>, RuntimeException> failed = new HashMap<>();
        private final List<Arrived> together = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();

        Run(Consumer<List<IncomingEvent>> handler) {
            this.handler = handler;
        }

        void add(ConsumerRecord<String, String> record) {
            Arrived arrived;
            boolean isAlone;
            try {
                arrived = new Arrived(record, origin.open(record));
                isAlone = origin.tellsOfTenants(arrived.envelope())
                        || inbox.readerOfKit(arrived.envelope().type()).isPresent()
                        || !origin.isOfKnownTenant(record, arrived.envelope());
            } catch (RefusedEvent refused) {
                failed.put(record, refused);
                return;
            } catch (RuntimeException _) {
                // Received alone it waits for the database.
                end();
                alone(record);
                return;
            }
            if (isAlone || !together.isEmpty() && !fits(arrived)) {
                end();
            }
            if (isAlone) {
                alone(record);
            } else {
                together.add(arrived);
                keys.add(record.key());
            }
        }

        private boolean fits(Arrived next) {
            Envelope first = together.getFirst().envelope();
            Duration later = Duration.between(first.toldAt(), next.envelope().toldAt());
            return first.tenant().equals(next.envelope().tenant())
                    && !keys.contains(next.record().key())
                    && later.abs().compareTo(ABOUT_THE_SAME_TIME) < 0;
        }

        /** Handles what waits to be handled together. */
        void end() {
            if (together.size() > 1) {
                try {
                    inbox.receiveTogether(together, handler);
                } catch (RuntimeException e) {
                    LOG.warnf(
                            "%d events are handled one by one: %s",
                            together.size(), e.getClass().getSimpleName());
                    together.forEach(one -> alone(one.record()));
                }
            } else {
                together.forEach(one -> alone(one.record()));
            }
            together.clear();
            keys.clear();
        }

        private void alone(ConsumerRecord<String, String> record) {
            try {
                inbox.receive(record, event -> handler.accept(List.of(event)));
            } catch (RuntimeException e) {
                failed.put(record, e);
            }
        }
    }
}
