package org.nextlevel.kit.event;

/** Names of the Kafka headers that carry CloudEvents attributes; {@code tenant}, {@code audience} and
 * {@code position} are extension attributes of ours. */
final class EventHeaders {
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String TENANT = "ce_tenant";
    static final String SUBJECT = "ce_subject";
    static final String AUDIENCE = "ce_audience";
    static final String POSITION = "ce_position";

    private EventHeaders() {}
}
