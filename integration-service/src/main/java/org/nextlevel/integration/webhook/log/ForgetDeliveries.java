package org.nextlevel.integration.webhook.log;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.nextlevel.integration.webhook.WebhookSettings;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.retention.Slices;
import org.nextlevel.kit.sql.Sql;

/** Forgets deliveries that were kept long enough, or are too many. */
@ApplicationScoped
class ForgetDeliveries {
    /** However much is sent in that time, the log of a webhook has no more than about so many. */
    private static final int MOST = 100_000;

    private static final String OLD = """
            delete from webhook_delivery where tenant = :tenant and id in (
              select id from webhook_delivery where tenant = :tenant and at < :before order by at limit :slice)""";

    private static final String TOO_MANY = """
            delete from webhook_delivery where tenant = :tenant and id in (
              select d.id from webhook w cross join lateral (
                select id from webhook_delivery where tenant = w.tenant and webhook_id = w.id
                order by at desc, id desc offset :most limit :slice) d
              where w.tenant = :tenant limit :slice)""";

    private final Sql sql;
    private final Slices slices;
    private final WebhookSettings settings;
    private final RecurringWork work;
    private final Clock clock;

    ForgetDeliveries(Sql sql, Slices slices, WebhookSettings settings, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.slices = slices;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("webhook", settings.sweepEvery(), settings.sweepEvery(), this::forget);
    }

    /** A slice of what is old, or too much, in the open tenant; whether there may be more. */
    boolean forget() {
        Instant before = clock.instant().minus(settings.keepLog());
        boolean moreOld = slices.one(
                "webhook_delivery",
                () -> sql.update(OLD)
                        .with("before", before)
                        .with("slice", Slices.SIZE)
                        .run());
        boolean tooMany = slices.one(
                "webhook_delivery",
                () -> sql.update(TOO_MANY)
                        .with("most", MOST)
                        .with("slice", Slices.SIZE)
                        .run());
        return moreOld || tooMany;
    }
}
