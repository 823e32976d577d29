package org.nextlevel.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The re-publications of the current tenant, of which at most one runs. */
@ApplicationScoped
public class Republications {
    private static final String START = "insert into republication (tenant, id, sort, told, started_at)"
            + " values (:tenant, :id, '', 0, :now) on conflict (tenant) where ended_at is null do nothing";
    private static final String FIND = "select id, told, started_at, ended_at from republication";

    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    Republications(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins one with the commit of the caller's transaction; it is told in the background.
     *
     * @throws Conflict {@code republication-running} while one runs
     */
    @Transactional
    public Republication start() {
        UUID id = UUID.randomUUID();
        int begun = sql.update(START)
                .unflushed()
                .with("id", id)
                .with("now", clock.instant())
                .run();
        if (begun == 0) {
            throw new Conflict(
                    "republication-running",
                    "A re-publication is under way (%s): wait until it has ended, then begin another.",
                    running());
        }
        audit.record("republication-started", null, id);
        return require(id);
    }

    /** @throws NotFound when the tenant has none of this id */
    @Transactional
    public Republication require(UUID id) {
        return sql.query(FIND + " where id = :id")
                .unflushed()
                .with("id", id)
                .first(Republications::republication)
                .orElseThrow(() -> new NotFound("republication", id));
    }

    /** For a sentence; nothing when it has ended meanwhile. */
    private String running() {
        return sql.query(FIND + " where ended_at is null")
                .unflushed()
                .first(row -> row.uuid("id").toString())
                .orElse("");
    }

    private static Republication republication(Row row) {
        return Republication.of(
                row.uuid("id"), row.largeNumber("told"), row.instant("started_at"), row.instant("ended_at"));
    }
}
