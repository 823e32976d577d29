package org.nextlevel.kit.retention;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.sql.Sql;

/**
 * Forgets, of all tenants together, what is no longer needed to recognise a repetition: ids of events that were handled and keys of
 * requests that were answered; and dead letters that are settled.
 */
@ApplicationScoped
class ForgetHandled {
    private static final Logger LOG = Logger.getLogger(ForgetHandled.class);

    /** The lock is taken once, with the statement's transaction; whoever does not get it finds nothing. */
    private static final String OLDEST = """
            delete from %1$s where ctid = any(array(select ctid from %1$s
              where %3$s and %2$s < :before and (select pg_try_advisory_xact_lock(hashtextextended('forgets %1$s', 0)))
              order by %2$s limit :slice))""";

    private final Sql sql;
    private final Slices slices;
    private final RetentionSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    ForgetHandled(
            @DataSource("relay") AgroalDataSource database, Slices slices, RetentionSettings settings, Clock clock) {
        this.sql = Sql.outsideTenants(database);
        this.slices = slices;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        long pause = settings.every().toMillis();
        timer.scheduleWithFixedDelay(this::all, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    void all() {
        try {
            older("inbox", "true", "received_at", settings.inbox());
            older("idempotency_key", "true", "created_at", settings.idempotencyKeys());
            older("dead_letter", "state <> 'WAITING'", "settled_at", settings.deadLetters());
        } catch (Throwable e) {
            LOG.warnf(e, "Old inbox rows, idempotency keys and settled dead letters stay until the next look");
        }
    }

    private void older(String table, String which, String since, Duration kept) {
        var before = clock.instant().minus(kept);
        slices.run(
                table,
                () -> sql.update(OLDEST.formatted(table, since, which))
                        .with("before", before)
                        .with("slice", Slices.SIZE)
                        .run());
    }
}
