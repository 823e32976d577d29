package org.nextlevel.kit.republish;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a service tells again all that it told of a tenant, and how far it is.
 *
 * @param told things so far
 * @param endedAt null while it runs
 */
public record Republication(
        UUID id,
        State state,

        @Schema(examples = "1250", description = "How many things were told again so far.")
        long told,

        Instant startedAt,

        @Nullable @Schema(description = "Absent while it runs.") Instant endedAt) {
    /** How far it is. */
    @Schema(name = "RepublicationState")
    public enum State {
        /** It is told in the background, also after a restart. */
        RUNNING,
        /** All is told, or waits to be sent. */
        ENDED
    }

    static Republication of(UUID id, long told, Instant startedAt, Instant endedAt) {
        return new Republication(id, endedAt == null ? State.RUNNING : State.ENDED, told, startedAt, endedAt);
    }

    /** Changes with whatever is shown. */
    public String tag() {
        return "\"%s-%d\"".formatted(state, told);
    }
}
