package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** Since when people are here. */
@ApplicationScoped
public class Presence {
    private static final String PRESENT = """
            select id, greatest(since::timestamp at time zone 'UTC', added_at) as here_since from employee
            where active and id > :after order by id limit :most""";

    private static final String NUMBERED = """
            select id, external_id from employee
            where active and id > :after and added_at <= :before order by id limit :most""";

    private final Sql sql;

    Presence(Sql sql) {
        this.sql = sql;
    }

    /**
     * Somebody who works here.
     *
     * @param since when the position began, or when the person came into the directory, whichever was later
     */
    public record PresentEmployee(UUID id, Instant since) {}

    /** The next few of those who work here, in the order of ids. */
    public List<PresentEmployee> after(UUID id, int most) {
        return sql.query(PRESENT)
                .with("after", id)
                .with("most", most)
                .list(row -> new PresentEmployee(row.uuid("id"), row.instant("here_since")));
    }

    /** Somebody who works here, by the HR system's id. */
    public record NumberedEmployee(UUID id, String externalId) {}

    /** The next few of those who work here and were in the directory at a moment, in the order of ids. */
    public List<NumberedEmployee> numberedAfter(UUID id, Instant before, int most) {
        return sql.query(NUMBERED)
                .with("after", id)
                .with("before", before)
                .with("most", most)
                .list(row -> new NumberedEmployee(row.uuid("id"), row.text("external_id")));
    }
}
