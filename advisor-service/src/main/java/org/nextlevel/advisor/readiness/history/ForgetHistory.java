package org.nextlevel.advisor.readiness.history;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.retention.Slices;
import org.nextlevel.kit.sql.Sql;

/** Forgets what changed in assessments longer ago than it is kept. */
@ApplicationScoped
class ForgetHistory {
    private static final String OLDEST = """
            delete from assessment_change where tenant = :tenant and id in (
              select id from assessment_change where tenant = :tenant and changed_at < :before
              order by changed_at limit :slice)""";

    private final Sql sql;
    private final Slices slices;
    private final HistoryRetention retention;
    private final RecurringWork work;
    private final Clock clock;

    ForgetHistory(Sql sql, Slices slices, HistoryRetention retention, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.slices = slices;
        this.retention = retention;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("assessment", retention.every(), retention.every(), this::forget);
    }

    /** A slice of the open tenant, outside a transaction; whether there may be more. */
    boolean forget() {
        var before = clock.instant().minus(retention.assessmentHistory());
        return slices.one(
                "assessment_change",
                () -> sql.update(OLDEST)
                        .with("before", before)
                        .with("slice", Slices.SIZE)
                        .run());
    }
}
