package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.TraceParent;
import org.nextlevel.kit.event.origin.Envelope;

/** A record of the topic's owner, and what its headers say. */
record Arrived(ConsumerRecord<String, String> record, Envelope envelope) {
    /** Null for an event that belongs to none. */
    @Nullable
    String trace() {
        return header(TraceParent.HEADER);
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
