package org.nextlevel.kit.event.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/**
 * Hands events to Kafka so that no later one of a key is there before an earlier one: nothing follows an event that failed, and
 * what a producer still holds of a batch that failed is given up with the producer (ADR 0003).
 */
@ApplicationScoped
class EventSender {
    /** Of a batch; shorter than any time after which the producer gives up a single event by itself. */
    static final Duration LONGEST = Duration.ofSeconds(4);

    private final Instance<Producer<String, String>> producers;
    private final Spans spans;

    EventSender(Instance<Producer<String, String>> producers, Spans spans) {
        this.producers = producers;
        this.spans = spans;
    }

    /**
     * Returns when all of them are on all replicas. When it throws, any first part of the batch may be there.
     *
     * @throws ExecutionException with what Kafka says of one of them
     * @throws TimeoutException when it took longer than {@link #LONGEST}
     * @throws UnsendableEvent when one of them can never be sent
     */
    void send(List<OutboxRow> rows) throws ExecutionException, InterruptedException, TimeoutException {
        Producer<String, String> kafka = producers.get();
        boolean isSent = false;
        try {
            send(rows, kafka);
            isSent = true;
        } finally {
            if (!isSent) {
                kafka.close(Duration.ZERO);
                producers.destroy(kafka);
            }
        }
    }

    private void send(List<OutboxRow> rows, Producer<String, String> kafka)
            throws ExecutionException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + LONGEST.toNanos();
        // Where the topic is has to be known first: an event would wait for it alone, and the next one not any more.
        for (String topic : rows.stream().map(OutboxRow::topic).distinct().toList()) {
            kafka.partitionsFor(topic);
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        List<Span> telling = new ArrayList<>(rows.size());
        try {
            for (OutboxRow row : rows) {
                telling.add(begin(row));
                sent.add(send(row, telling.getLast(), kafka));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } finally {
            telling.forEach(Span::end);
        }
    }

    private Span begin(OutboxRow row) {
        return spans.tell(
                        "tell " + row.type(), TraceParent.of(row.traceparent()).orElse(null))
                .with(SpanFact.TOPIC, row.topic())
                .with(SpanFact.EVENT_TYPE, row.type())
                .with(SpanFact.EVENT, row.id().toString())
                .with(SpanFact.TENANT, row.tenant());
    }

    /** What the producer refuses by itself it refuses at once: then nothing follows. */
    private static Future<RecordMetadata> send(OutboxRow row, Span telling, Producer<String, String> kafka)
            throws ExecutionException, InterruptedException {
        Future<RecordMetadata> sent = kafka.send(row.toRecord(telling.asParent()));
        if (sent.isDone()) {
            try {
                sent.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RecordTooLargeException tooLarge) {
                    throw new UnsendableEvent(row, tooLarge);
                }
                throw e;
            }
        }
        return sent;
    }

    /** Kafka will never take this event, however often it is asked. */
    static final class UnsendableEvent extends RuntimeException {
        private final OutboxRow row;

        UnsendableEvent(OutboxRow row, Throwable cause) {
            super(cause);
            this.row = row;
        }

        OutboxRow row() {
            return row;
        }
    }
}
