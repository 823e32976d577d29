package org.nextlevel.integration.feed.change;

import java.util.UUID;
import org.nextlevel.kit.sql.Row;

/** A change and where in the feed it stands. */
public record PlacedChange(long position, Change change) {
    /** Of a row of all columns of {@code change}. */
    public static PlacedChange of(Row row) {
        return new PlacedChange(
                row.largeNumber("position"),
                new Change(
                        row.uuid("id"),
                        row.constant("type", ChangeType.class),
                        row.instant("occurred_at"),
                        row.uuid("employee_id"),
                        new ChangedThing(
                                row.constant("kind", ThingKind.class),
                                row.uuid("thing_id"),
                                row.largeNumber("thing_version")),
                        row.json("details", ChangeDetails.class),
                        row.text("traceparent")));
    }

    /** Whose changes come in their order: a person's, or of what is nobody's those of a thing. */
    public UUID key() {
        return change.employeeId() == null ? change.thing().id() : change.employeeId();
    }
}
