package org.nextlevel.kit.event.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled.
 *
 * @param id in about the order of failing
 * @param place where it stands in Kafka
 * @param tenant as its header says, which nobody has checked; {@value #NO_TENANT} when that can be none's
 * @param type as its header says
 * @param payload the beginning of it, when the letter is not whole
 * @param bytes of key, payload and headers in Kafka
 * @param whole whether all of the record is here: then it can be replayed
 * @param failed why, when last, and how often
 * @param settlement null while it waits
 */
public record DeadLetter(
        long id,
        Place place,
        String tenant,
        @Nullable String key,
        @Nullable String type,
        List<LetterHeader> headers,
        @Nullable String payload,
        long bytes,
        boolean whole,
        Failed failed,
        LetterState state,
        @Nullable Settlement settlement) {
    /** Nothing that is a tenant is called so. */
    static final String NO_TENANT = "-";

    /** The beginning of the payload, at most {@value FailedRecord#HEAD} characters; null when there is none. */
    public @Nullable String head() {
        return payload == null ? null : FailedRecord.head(payload, FailedRecord.HEAD);
    }

    /**
     * Where a record stands.
     *
     * @param writtenAt as Kafka says, to the millisecond
     */
    public record Place(String topic, int partition, long offset, Instant writtenAt) {}

    /**
     * That it could not be handled.
     *
     * @param reason as metrics call it
     * @param detail what was thrown, shortened
     */
    public record Failed(String reason, String detail, Instant at, int tries) {}

    /**
     * That it waits no more.
     *
     * @param by the subject of the operator's login
     */
    public record Settlement(Instant at, String by) {}
}
