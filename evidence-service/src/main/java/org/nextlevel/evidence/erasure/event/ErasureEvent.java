package org.nextlevel.evidence.erasure.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.StateEvent;

/** Something happened to an erasure before it was carried out; that it was is told of the person. */
public record ErasureEvent(Type type, ErasurePayload state) implements StateEvent {
    /** What can happen to it. */
    public enum Type {
        /** Somebody asked for it. */
        ERASURE_ASKED,
        /** A second person of HR confirmed it: it is carried out when nobody objects in time. */
        ERASURE_CONFIRMED,
        /** The person objected, or who asked took it back: nothing is erased. */
        ERASURE_WITHDRAWN
    }

    @Override
    public String topic() {
        return "people-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }

    /** @param dueAt when it is carried out; null as long as that is not certain */
    public record ErasurePayload(
            UUID erasureId,
            UUID employeeId,
            long version,
            @Nullable Instant dueAt) {}
}
