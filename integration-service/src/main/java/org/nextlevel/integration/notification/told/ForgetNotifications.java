package org.nextlevel.integration.notification.told;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.retention.Slices;
import org.nextlevel.kit.sql.Sql;

/** Gives up what has waited so long that it is no news any more, and forgets what was kept long enough. */
@ApplicationScoped
class ForgetNotifications {
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

    ForgetNotifications(Sql sql, Slices slices, NotificationRules rules, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.slices = slices;
        this.rules = rules;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("feed", EVERY, EVERY, this::giveUp);
        work.every("feed", EVERY, EVERY, this::forget);
    }

    /** A slice of what is no news any more in the open tenant, outside a transaction; whether there may be more. */
    boolean giveUp() {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                        .call(() -> sql.update(STALE)
                                .with("now", now)
                                .with("before", now.minus(WAITS))
                                .with("slice", Slices.SIZE)
                                .run())
                >= Slices.SIZE;
    }

    /** A slice of what is old in the open tenant, outside a transaction; whether there may be more. */
    boolean forget() {
        Instant before = clock.instant().minus(rules.keepLog());
        return slices.one(
                "notification",
                () -> sql.update(OLD)
                        .with("before", before)
                        .with("slice", Slices.SIZE)
                        .run());
    }
}
