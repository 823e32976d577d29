package org.nextlevel.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.sql.Row;

/**
 * One row of the audit.
 *
 * @param actor the login's subject, or a user name where {@code byName} says so
 * @param role in which it was; null in rows of 0.2.0
 * @param subject the employee whose data it was; null for what concerns the whole company
 * @param object id of the thing; null for all of them
 * @param before null but for changes of identity, manager or role
 * @param after null where {@code before} is
 */
public record AuditEntry(
        UUID entry,
        Instant at,
        String actor,
        boolean byName,
        String role,
        String action,
        UUID subject,
        String object,
        JsonNode before,
        JsonNode after) {

    public AuditEntry {
        before = before == null || before.isNull() ? null : before;
        after = after == null || after.isNull() ? null : after;
    }

    static AuditEntry of(Row row) {
        return new AuditEntry(
                row.uuid("entry"),
                row.instant("at"),
                row.text("actor"),
                row.flag("by_name"),
                row.text("role"),
                row.text("action"),
                row.uuid("subject"),
                row.text("object"),
                row.json("before", JsonNode.class),
                row.json("after", JsonNode.class));
    }
}
