package org.nextlevel.integration.notification.told;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.sql.Row;

/**
 * That somebody was told of something, or is to be; not what was said.
 *
 * @param endedAt absent while it waits
 */
public record NotificationView(
        UUID id,
        NotificationKind kind,
        NotificationOccasion occasion,
        NotificationState state,

        @Schema(description = "How often it was tried.", examples = "1")
        int attempts,

        Instant createdAt,

        @Nullable @Schema(description = "When it was sent or given up; absent while it waits.")
        Instant endedAt) {
    static NotificationView of(Row row) {
        NotificationOccasion occasion = row.constant("occasion", NotificationOccasion.class);
        return new NotificationView(
                row.uuid("id"),
                occasion.kind(),
                occasion,
                row.constant("state", NotificationState.class),
                row.number("attempts"),
                row.instant("created_at"),
                row.instant("ended_at"));
    }
}
