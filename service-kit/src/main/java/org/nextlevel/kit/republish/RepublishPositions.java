package org.nextlevel.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nextlevel.kit.sql.Sql;

/** Where the re-publication of the current tenant is, kept in the transaction of what is told. */
@ApplicationScoped
class RepublishPositions {
    /** So many of a tenant's events may wait to be sent: what happens meanwhile is told a second later at most. */
    private static final int MOST_WAITING = 5_000;

    private static final String WAITING = "select count(*) from (select from outbox limit :most) waiting";
    private static final String HOLD =
            "select id, sort, after from republication where ended_at is null for update skip locked";
    private static final String KEEP =
            "update republication set sort = :sort, after = :after, told = told + :told where id = :id";
    private static final String END = "update republication set ended_at = :at where id = :id";

    private final Sql sql;

    RepublishPositions(Sql sql) {
        this.sql = sql;
    }

    /** Holds the one that runs until the transaction ends; empty when there is none or somebody else holds it. */
    Optional<RepublishPosition> hold() {
        return sql.query(HOLD)
                .unflushed()
                .first(row -> new RepublishPosition(row.uuid("id"), row.text("sort"), row.uuid("after")));
    }

    /** Whether so much waits in the outbox that nothing should be added; so it is while Kafka is away. */
    boolean outboxIsFull() {
        return sql.query(WAITING).unflushed().with("most", MOST_WAITING).number() == MOST_WAITING;
    }

    void keep(RepublishPosition place, int told) {
        sql.update(KEEP)
                .unflushed()
                .with("sort", place.sort())
                .with("after", place.after())
                .with("told", told)
                .with("id", place.republication())
                .run();
    }

    void end(RepublishPosition place, Instant at) {
        sql.update(END)
                .unflushed()
                .with("at", at)
                .with("id", place.republication())
                .run();
    }
}
