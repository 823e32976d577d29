package org.nextlevel.kit.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.sql.Sql;

/** Forgets who read and wrote what long ago, as far as whoever runs the database said that it is archived. */
@ApplicationScoped
class ForgetAudit {
    private final Sql sql;
    private final Slices slices;
    private final RetentionSettings settings;
    private final RecurringWork work;
    private final Clock clock;

    ForgetAudit(Sql sql, Slices slices, RetentionSettings settings, RecurringWork work, Clock clock) {
        this.sql = sql;
        this.slices = slices;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        work.every("known_tenant", settings.every(), settings.every(), this::forget);
    }

    /** A slice of the open tenant, outside a transaction; whether there may be more. */
    boolean forget() {
        var before = clock.instant().minus(settings.audit());
        return slices.one("audit", () -> (int) sql.query("select forget_audit(:before, :slice)")
                .with("before", before)
                .with("slice", Slices.SIZE)
                .number());
    }
}
