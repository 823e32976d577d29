package org.nextlevel.kit.event.origin;

import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event that was not told by whom, or not as, it can have been: it goes to the dead letters at once. Says where the
 * record is and why, and nothing of what it carries.
 */
public final class RefusedEvent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    private RefusedEvent(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why an event is refused. */
    public enum Reason {
        /** A header is missing, or is not what it should be. */
        UNREADABLE,
        /** Whoever told it does not own the topic, or nobody here reads the topic. */
        FOREIGN_SOURCE,
        /** Things of this type are told on another topic. */
        FOREIGN_TYPE,
        /** There is no such tenant. */
        UNKNOWN_TENANT,
        /** The tenant was erased. */
        ERASED_TENANT,
        /** It was told later than now. */
        FROM_THE_FUTURE,
        /** Its version is far beyond what follows the known one. */
        VERSION_JUMP;

        /** As metrics call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param what the record does or is that it must not */
    public static RefusedEvent at(ConsumerRecord<?, ?> record, Reason reason, String what) {
        return new RefusedEvent(
                reason,
                "The record at %s-%d@%d %s.".formatted(record.topic(), record.partition(), record.offset(), what));
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
