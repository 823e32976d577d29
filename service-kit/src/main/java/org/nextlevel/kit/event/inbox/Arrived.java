package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.TraceParent;
import org.nextlevel.kit.event.origin.Envelope;

/** A record of the topic's owner, and what its headers say. */
record Arrived(ConsumerRecord<String, String> record, Envelope envelope) {
    /** Null for an event that belongs to none. */
    @Nullable
    String trace() {
        Header trace = record.headers().lastHeader(TraceParent.HEADER);
        return trace == null ? null : new String(trace.value(), UTF_8);
    }
}
