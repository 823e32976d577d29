package org.nextlevel.kit.event;

/** Names of the Kafka headers that carry CloudEvents attributes; {@code tenant} is an extension attribute of ours. */
final class EventHeaders {
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String TENANT = "ce_tenant";

    private EventHeaders() {}
}
