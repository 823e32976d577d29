package org.nextlevel.integration.webhook.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.nextlevel.integration.webhook.receiver.WebhookSettings;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.RecurringWork;

/** Forgets deliveries that were kept long enough, a slice a transaction. */
@ApplicationScoped
class SweepDeliveries {
    private static final int SLICE = 1_000;
    private static final String SWEEP = """
            delete from webhook_delivery where tenant = :tenant and id in (
              select id from webhook_delivery where tenant = :tenant and at < :before order by at limit :slice)""";

    private final Sql sql;
    private final WebhookSettings settings;
    private final RecurringWork work;
    private final Clock clock;

    SweepDeliveries(Sql sql, WebhookSettings settings, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("webhook", settings.sweepEvery(), settings.sweepEvery(), this::sweep);
    }

    /** All that is old in the open tenant, outside a transaction. */
    void sweep() {
        Instant before = clock.instant().minus(settings.keepLog());
        while (!Thread.currentThread().isInterrupted()
                && QuarkusTransaction.requiringNew().call(() -> sweepOne(before)) == SLICE) {
            // The next slice.
        }
    }

    private int sweepOne(Instant before) {
        return sql.update(SWEEP).with("before", before).with("slice", SLICE).run();
    }
}
