package org.nextlevel.integration.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.sql.Sql;

/** Forgets changes that were kept long enough, a slice a transaction, so that nobody waits long for the feed. */
@ApplicationScoped
public class SweepChanges {
    private static final int SLICE = 1_000;

    /** The oldest that are old enough; positions rise as rows are added. */
    private static final String LAST_OLD = """
            select coalesce(max(position), 0) from (
              select position, added_at from change where tenant = :tenant order by position limit :slice) oldest
            where added_at < :before""";

    private final Sql sql;
    private final FeedSettings settings;
    private final RecurringWork work;
    private final Clock clock;

    SweepChanges(Sql sql, FeedSettings settings, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("feed", settings.sweepEvery(), settings.sweepEvery(), this::sweep);
    }

    /** A slice of what is old in the open tenant; whether there may be more. */
    boolean sweep() {
        Instant before = clock.instant().minus(settings.keep());
        return QuarkusTransaction.requiringNew().call(() -> sweepOne(before));
    }

    /** Whether there was something. A reader sees the rows go and how far they are gone at once. */
    private boolean sweepOne(Instant before) {
        long last =
                sql.query(LAST_OLD).with("slice", SLICE).with("before", before).number();
        if (last == 0) {
            return false;
        }
        sql.update("update feed set swept_to = greatest(swept_to, :last) where tenant = :tenant")
                .with("last", last)
                .run();
        sql.update("delete from change where tenant = :tenant and position <= :last")
                .with("last", last)
                .run();
        return true;
    }
}
