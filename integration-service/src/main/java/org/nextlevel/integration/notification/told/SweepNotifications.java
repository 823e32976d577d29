package org.nextlevel.integration.notification.told;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.kit.retention.Slices;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.RecurringWork;

/** Gives up what has waited so long that it is no news any more, and forgets what was kept long enough. */
@ApplicationScoped
class SweepNotifications {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration WAITS = Duration.ofDays(4);

    private static final String STALE = """
            update notification set state = 'GIVEN_UP', ended_at = :now, other_id = null
            where tenant = :tenant and id in (select id from notification
              where tenant = :tenant and state = 'WAITING' and created_at < :before limit :slice for update skip locked)""";

    private static final String OLD = """
            delete from notification where tenant = :tenant and id in (select id from notification
              where tenant = :tenant and created_at < :before limit :slice for update skip locked)""";

    private final Sql sql;
    private final Slices slices;
    private final NotificationRules rules;
    private final RecurringWork work;
    private final Clock clock;

    SweepNotifications(Sql sql, Slices slices, NotificationRules rules, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.slices = slices;
        this.rules = rules;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("feed", EVERY, EVERY, this::sweep);
    }

    /** All of the open tenant, outside a transaction. */
    void sweep() {
        Instant now = clock.instant();
        slices.each(
                "notification",
                () -> sql.update(STALE)
                        .with("now", now)
                        .with("before", now.minus(WAITS))
                        .with("slice", Slices.SIZE)
                        .run());
        slices.each(
                "notification",
                () -> sql.update(OLD)
                        .with("before", now.minus(rules.keepLog()))
                        .with("slice", Slices.SIZE)
                        .run());
    }
}
