package org.nextlevel.kit.event.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.trace.CurrentTrace;
import org.nextlevel.trace.TraceParent;

/** An event of another service, in the words of the service that reads it. */
public final class IncomingEvent {
    private final UUID id;
    private final String type;
    private final String source;
    private final String key;
    private final String payload;
    private final @Nullable TraceParent trace;
    private final Instant toldAt;
    private final Set<String> audience;
    private final ObjectReader reader;

    /** @param trace the step in which it is handled; null where nobody follows it */
    IncomingEvent(Arrived arrived, @Nullable TraceParent trace, ObjectReader reader) {
        this.id = arrived.envelope().id();
        this.type = arrived.envelope().type();
        this.source = arrived.envelope().service();
        this.toldAt = arrived.envelope().toldAt();
        this.key = arrived.record().key();
        this.payload = arrived.record().value();
        this.trace = trace;
        this.audience = arrived.audience();
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

    /** Of what or whom it tells; events of one key come in the order in which they were told. */
    public String key() {
        return key;
    }

    /** The name of the service that told it, as the headers say and the topic's owner allows; never what the payload says. */
    public String source() {
        return source;
    }

    /** When it was told, by the clock of whoever did. */
    public Instant toldAt() {
        return toldAt;
    }

    /** Whether everybody with a role may know of it, as whoever told it said by the rule of the thing itself (ADR 0027). */
    public boolean isKnownTo(String role) {
        return Notice.isToldTo(role, audience);
    }

    /** Those who may know of it by their own id, and not by a role. */
    public Set<UUID> knownTo() {
        return Notice.people(audience);
    }

    /** From now on the current thread works in the trace of this event: whoever gets several calls it before telling others. */
    public void joinTrace() {
        CurrentTrace.join(trace);
    }

    /** With what header its trace goes on in what is done later because of it; null for none. */
    public @Nullable String trace() {
        return trace == null ? null : trace.toString();
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
