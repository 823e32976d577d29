package org.nextlevel.integration.feed;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.retention.Slices;
import org.nextlevel.kit.sql.Sql;

/** Forgets changes that were kept long enough. */
@ApplicationScoped
public class ForgetChanges {
    /** The oldest that are old enough; positions rise as rows are added. */
    private static final String LAST_OLD = """
            select coalesce(max(position), 0) from (
              select position, added_at from change where tenant = :tenant order by position limit :slice) oldest
            where added_at < :before""";

    private final Sql sql;
    private final Slices slices;
    private final FeedSettings settings;
    private final RecurringWork work;
    private final Clock clock;

    ForgetChanges(Sql sql, Slices slices, FeedSettings settings, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.slices = slices;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("feed", settings.sweepEvery(), settings.sweepEvery(), this::forget);
    }

    /** A slice of what is old in the open tenant; whether there may be more. */
    boolean forget() {
        Instant before = clock.instant().minus(settings.keep());
        return slices.one("change", () -> oldest(before));
    }

    /** How many went. A reader sees the rows go and how far they are gone at once. */
    private int oldest(Instant before) {
        long last = sql.query(LAST_OLD)
                .with("slice", Slices.SIZE)
                .with("before", before)
                .number();
        if (last == 0) {
            return 0;
        }
        sql.update("update feed set swept_to = greatest(swept_to, :last) where tenant = :tenant")
                .with("last", last)
                .run();
        return sql.update("delete from change where tenant = :tenant and position <= :last")
                .with("last", last)
                .run();
    }
}
