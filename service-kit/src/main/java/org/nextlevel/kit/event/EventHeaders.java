package org.nextlevel.kit.event;

/**
 * Names of the Kafka headers that carry CloudEvents attributes; {@code tenant}, {@code audience} and {@code position} are
 * extension attributes of ours.
 */
public final class EventHeaders {
    /** The event's own id, the same when it is sent again. */
    public static final String ID = "ce_id";
    /** What happened, in the past tense. */
    public static final String TYPE = "ce_type";
    /** The tenant that it happened in. */
    public static final String TENANT = "ce_tenant";
    /** The position from which on the event is visible. */
    public static final String POSITION = "ce_position";

    /** The service that told it, after a slash. */
    public static final String SOURCE = "ce_source";
    /** When it was told. */
    public static final String TIME = "ce_time";

    public static final String SUBJECT = "ce_subject";
    public static final String AUDIENCE = "ce_audience";

    private EventHeaders() {}
}
