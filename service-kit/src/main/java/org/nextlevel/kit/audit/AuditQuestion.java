package org.nextlevel.kit.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/**
 * Which rows of the audit are asked for; null for no condition.
 *
 * @param subject the employee whose data it was
 * @param actors the names by which one actor may stand in it: subjects of logins, and user names
 * @param action a verb in kebab case
 * @param from the earliest moment
 * @param until the moment before which it was
 */
public record AuditQuestion(UUID subject, Collection<String> actors, String action, Instant from, Instant until) {
    /** All that others did to the data of one employee. */
    public static AuditQuestion of(UUID subject) {
        return new AuditQuestion(Objects.requireNonNull(subject), null, null, null, null);
    }
}
