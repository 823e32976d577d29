package org.nextlevel.trace;

/** All that a span may say: ids, templates, names of ours and numbers. There is no way to say anything else. */
public enum SpanFact {
    METHOD("http.request.method"),
    /** The template of the path, never the path. */
    ROUTE("http.route"),
    STATUS("http.response.status_code"),
    /** The name of the request in answers and logs. */
    REQUEST("nextlevel.request"),
    TENANT("nextlevel.tenant"),
    /** The service that a request was passed on to. */
    SERVICE("nextlevel.service"),
    TOPIC("messaging.destination.name"),
    EVENT("messaging.message.id"),
    EVENT_TYPE("nextlevel.event.type"),
    /** How many events were handled in the same transaction. */
    TOGETHER("messaging.batch.message_count"),
    /** What came of it, by a name of ours or of a class. */
    OUTCOME("nextlevel.outcome");

    private final String key;

    SpanFact(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
