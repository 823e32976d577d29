package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.origin.Envelope;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/** A record of the topic's owner, and what its headers say. */
record Arrived(ConsumerRecord<String, String> record, Envelope envelope) {
    /**
     * Begins the step of its trace in which it is handled.
     *
     * @param together how many are handled with it, itself included
     */
    Span hear(Spans spans, int together) {
        TraceParent told = TraceParent.of(header(TraceParent.HEADER)).orElse(null);
        return spans.hear("hear " + envelope.type(), told)
                .with(SpanFact.TOPIC, record.topic())
                .with(SpanFact.EVENT_TYPE, envelope.type())
                .with(SpanFact.EVENT, envelope.id().toString())
                .with(SpanFact.TENANT, envelope.tenant())
                .with(SpanFact.TOGETHER, together);
    }

    /** Who may know of it, see {@link org.nextlevel.kit.notice.Notice}; nobody where that is not said. */
    Set<String> audience() {
        String line = header(EventHeaders.AUDIENCE);
        return line == null ? Set.of() : Set.of(line.split(",", -1));
    }

    private @Nullable String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
