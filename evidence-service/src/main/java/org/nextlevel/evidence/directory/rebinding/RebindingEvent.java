package org.nextlevel.evidence.directory.rebinding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.rebinding.RebindingView.RebindingState;
import org.nextlevel.kit.event.StateEvent;

/** Something happened to a re-binding; that it is in force is told of the person, as {@code LoginChanged}. */
record RebindingEvent(Type type, RebindingPayload state) implements StateEvent {
    enum Type {
        /** HR or the HR system asked for it. */
        REBINDING_REQUESTED,
        /** Somebody of HR confirmed it. */
        REBINDING_CONFIRMED,
        /** The person objected: nothing changes. */
        REBINDING_OBJECTED,
        /** HR or the HR system took it back: nothing changes. */
        REBINDING_WITHDRAWN,
        /** It cannot be any more: nothing changes. */
        REBINDING_OVERTAKEN
    }

    @Override
    public String topic() {
        return "people-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }

    /** @param inForceAt null until that is certain */
    record RebindingPayload(
            UUID rebindingId,
            UUID employeeId,
            long version,
            RebindingState state,
            int confirmations,
            @Nullable Instant inForceAt) {
        static RebindingPayload of(Rebinding one) {
            return new RebindingPayload(
                    one.id(), one.employeeId(), one.version(), one.state(), one.confirmations(), one.inForceAt());
        }
    }
}
