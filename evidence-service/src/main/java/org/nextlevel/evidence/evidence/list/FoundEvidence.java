package org.nextlevel.evidence.evidence.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.sql.Row;

/**
 * A piece that a filter lets through, with what each order of the list needs.
 *
 * @param rank how well it fits the words searched for, in a fixed width, so that texts are in the order of numbers; null
 *     when nothing is searched for
 */
record FoundEvidence(UUID id, LocalDate occurredOn, Instant loggedAt, Instant updatedAt, @Nullable String rank) {
    static FoundEvidence of(Row row) {
        return new FoundEvidence(
                row.uuid("id"),
                row.date("occurred_on"),
                row.instant("logged_at"),
                row.instant("updated_at"),
                row.text("rank"));
    }
}
