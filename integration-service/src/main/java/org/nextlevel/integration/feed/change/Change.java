package org.nextlevel.integration.feed.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that other systems may know.
 *
 * @param id that of the event, the same wherever it is told
 * @param employeeId whose it is; null where it is nobody's
 * @param trace with what header the trace goes on to which it belongs; null where it belongs to none
 */
public record Change(
        UUID id,
        ChangeType type,
        Instant occurredAt,
        @Nullable UUID employeeId,
        ChangedThing thing,
        ChangeDetails details,
        @Nullable String trace) {}
