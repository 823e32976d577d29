package org.nextlevel.kit.event;

/** Names of the Kafka headers that carry CloudEvents attributes; {@code tenant} is an extension attribute of ours. */
public final class EventHeaders {
    /** The event's own id, the same when it is sent again. */
    public static final String ID = "ce_id";
    /** What happened, in the past tense. */
    public static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    /** The tenant that it happened in. */
    public static final String TENANT = "ce_tenant";

    private EventHeaders() {}
}
