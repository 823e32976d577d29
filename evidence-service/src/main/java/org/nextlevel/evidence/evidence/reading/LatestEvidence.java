package org.nextlevel.evidence.evidence.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** When people last wrote evidence down and last shared some; what is deleted does not count. */
@ApplicationScoped
public class LatestEvidence {
    // One probe of an index each, which is why it is no join and no grouping.
    private static final String LATEST = """
            select e.id,
                   (select max(v.logged_at) from evidence v
                    where v.tenant = :tenant and v.employee_id = e.id and v.state = 'LOGGED') as logged_at,
                   (select max(v.shared_since) from evidence v
                    where v.tenant = :tenant and v.employee_id = e.id and v.state = 'LOGGED') as shared_at
            from unnest(:employees) e(id)""";

    private final Sql sql;

    LatestEvidence(Sql sql) {
        this.sql = sql;
    }

    /**
     * When somebody last did something with evidence that is still there.
     *
     * @param loggedAt null for never
     * @param sharedAt null for never
     */
    public record LatestTimes(Instant loggedAt, Instant sharedAt) {}

    /** By the id of each employee, of whom there is at least one. One query. */
    public Map<UUID, LatestTimes> of(Collection<UUID> employees) {
        Map<UUID, LatestTimes> latest = new HashMap<>();
        sql.query(LATEST)
                .with("employees", employees)
                .each(row -> latest.put(
                        row.uuid("id"), new LatestTimes(row.instant("logged_at"), row.instant("shared_at"))));
        return latest;
    }
}
