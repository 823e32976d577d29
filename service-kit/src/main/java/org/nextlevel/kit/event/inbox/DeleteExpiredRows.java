package org.nextlevel.kit.event.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.sql.Sql;

/**
 * Forgets what is no longer needed to recognise a repetition: inbox rows after 30 days, longer than Kafka keeps a
 * record, and idempotency keys after a day. Dead letters that are settled go after 30 days too.
 */
@ApplicationScoped
class DeleteExpiredRows {
    private static final Logger LOG = Logger.getLogger(DeleteExpiredRows.class);

    private final Sql sql;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    DeleteExpiredRows(@DataSource("relay") AgroalDataSource database) {
        this.sql = Sql.outsideTenants(database);
    }

    void start(@Observes StartupEvent event) {
        hourly.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        hourly.shutdownNow();
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    void sweep() {
        try {
            sql.update("delete from inbox where received_at < now() - interval '30 days'")
                    .run();
            sql.update("delete from idempotency_key where created_at < now() - interval '1 day'")
                    .run();
            sql.update("delete from dead_letter where settled_at < now() - interval '30 days'")
                    .run();
        } catch (Throwable e) {
            LOG.warnf(e, "Old inbox rows, idempotency keys and settled dead letters stay for another hour");
        }
    }
}
