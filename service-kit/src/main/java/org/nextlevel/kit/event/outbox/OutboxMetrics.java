package org.nextlevel.kit.event.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nextlevel.kit.figure.Figures;
import org.nextlevel.kit.sql.Sql;

/** How many events wait to be sent, and the oldest for how long; without those that were set aside, which wait for a person. */
@ApplicationScoped
class OutboxMetrics {
    /** More are not counted: by then the number says all that it can. */
    private static final String WAITING = """
            select count(*) as value from (select from outbox where set_aside is null limit 100000) waiting""";

    private static final String OLDEST = """
            select coalesce(extract(epoch from now() - (
              select occurred_at from outbox where set_aside is null order by position limit 1)), 0)::bigint as value""";

    private final Sql database;

    OutboxMetrics(@DataSource("relay") AgroalDataSource database) {
        this.database = Sql.outsideTenants(database);
    }

    void register(@Observes StartupEvent event, Figures figures) {
        figures.keep("nextlevel.outbox.waiting", () -> number(WAITING));
        figures.keep("nextlevel.outbox.oldest.seconds", () -> number(OLDEST));
    }

    private long number(String question) {
        return database.query(question).first(row -> row.largeNumber("value")).orElse(0L);
    }
}
