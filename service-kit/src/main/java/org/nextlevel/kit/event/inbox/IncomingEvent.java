package org.nextlevel.kit.event.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.TraceParent;

/** An event of another service, in the words of the service that reads it. */
public final class IncomingEvent {
    private final UUID id;
    private final String type;
    private final String source;
    private final String payload;
    private final @Nullable String trace;
    private final ObjectReader reader;

    IncomingEvent(UUID id, String type, String source, String payload, @Nullable String trace, ObjectReader reader) {
        this.id = id;
        this.type = type;
        this.source = source;
        this.payload = payload;
        this.trace = trace;
        this.reader = reader;
    }

    /** Unique per event; the same when it is sent again. */
    public UUID id() {
        return id;
    }

    /** What happened, in the past tense; a type that the reader does not know is no error. */
    public String type() {
        return type;
    }

    /** The name of the service that told it, as the headers say and the topic's owner allows; never what the payload says. */
    public String source() {
        return source;
    }

    /** From now on the current thread works in the trace of this event: whoever gets several calls it before telling others. */
    public void joinTrace() {
        TraceParent.join(trace);
    }

    /**
     * The payload as the record that this service declares for it; properties it does not name are ignored.
     *
     * @throws IllegalArgumentException when the payload does not fit
     */
    public <T> T as(Class<T> payloadType) {
        try {
            return reader.forType(payloadType).readValue(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event %s is not a readable %s.".formatted(id, type), e);
        }
    }
}
