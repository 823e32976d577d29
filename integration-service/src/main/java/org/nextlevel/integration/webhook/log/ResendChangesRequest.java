package org.nextlevel.integration.webhook.log;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Invalid;

/**
 * What is sent once more: one change, or those of a time.
 *
 * @param changeId null where a time is given
 * @param until null for now
 */
public record ResendChangesRequest(
        @Nullable @Schema(description = "The one change to send: its `id`, which is the `webhook-id`.")
        UUID changeId,

        @Nullable @Schema(description = "Or all changes that became known here at this moment or later.")
        Instant from,

        @Nullable @Schema(description = "Only those before this moment; absent for all up to now.")
        Instant until) {

    /** @throws Invalid when it is neither one change nor a time that goes forward */
    public void check() {
        if ((changeId == null) == (from == null)) {
            throw new Invalid("#/changeId", "must be given, or `from` in its place, and not both");
        }
        if (until != null && (from == null || !until.isAfter(from))) {
            throw new Invalid("#/until", "must be after `from`, or left out");
        }
    }
}
