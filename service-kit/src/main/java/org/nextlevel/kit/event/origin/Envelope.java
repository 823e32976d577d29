package org.nextlevel.kit.event.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;

/**
 * What the headers of a record say of the event in it.
 *
 * @param source the service that told it, after a slash
 * @param toldAt when it was told, by the clock of whoever did
 */
public record Envelope(UUID id, String type, String tenant, String source, Instant toldAt) {
    /** The service that told it. */
    public String service() {
        return source.substring(source.indexOf('/') + 1);
    }

    /**
     * Reads the headers.
     *
     * @param now stands for a time that the record does not say
     * @throws RefusedEvent when one is missing or cannot be read
     */
    static Envelope of(ConsumerRecord<?, ?> record, Instant now) {
        try {
            return new Envelope(
                    UUID.fromString(require(record, EventHeaders.ID)),
                    require(record, EventHeaders.TYPE),
                    require(record, EventHeaders.TENANT),
                    require(record, EventHeaders.SOURCE),
                    find(record, EventHeaders.TIME).map(Instant::parse).orElse(now));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw unreadable instanceof RefusedEvent refused
                    ? refused
                    : RefusedEvent.at(record, Reason.UNREADABLE, "has an id or a time that is none");
        }
    }

    private static String require(ConsumerRecord<?, ?> record, String name) {
        return find(record, name)
                .orElseThrow(() -> RefusedEvent.at(record, Reason.UNREADABLE, "has no header " + name));
    }

    /** The last header of this name. */
    static Optional<String> find(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name)).map(header -> new String(header.value(), UTF_8));
    }
}
