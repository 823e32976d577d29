package org.nextlevel.integration.notification.told;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.sql.Row;

/**
 * Something of which somebody is still to be told.
 *
 * @param other whom the sentence names; null where it names nobody
 * @param trace with what header the trace goes on to which it belongs; null where it belongs to none
 */
public record WaitingNotice(
        UUID id,
        NotificationOccasion occasion,
        @Nullable UUID other,
        Instant createdAt,
        @Nullable String trace) {
    /** As a query of all its parts has it. */
    public static WaitingNotice of(Row row) {
        return new WaitingNotice(
                row.uuid("id"),
                row.constant("occasion", NotificationOccasion.class),
                row.uuid("other_id"),
                row.instant("created_at"),
                row.text("traceparent"));
    }
}
