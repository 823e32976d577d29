package org.nextlevel.evidence.intake.work;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.nextlevel.kit.background.RecurringWork;

/** Looks twice a second for imports that are under way, whoever began them and before which restart; and now and then for old ones. */
@ApplicationScoped
class ImportSchedule {
    private static final Duration EVERY = Duration.ofMillis(500);

    private final RecurringWork recurring;
    private final WorkThroughImport work;
    private final ForgetImports old;
    private final ImportTimes times;

    ImportSchedule(RecurringWork recurring, WorkThroughImport work, ForgetImports old, ImportTimes times) {
        this.recurring = recurring;
        this.work = work;
        this.old = old;
        this.times = times;
    }

    /** How long imports are kept. */
    @ConfigMapping(prefix = "nextlevel.imports")
    interface ImportTimes {
        /** From the end of an import until it and its report are forgotten. */
        @WithDefault("P14D")
        Duration keep();

        /** From one look for old ones to the next. */
        @WithDefault("PT1H")
        Duration forgetEvery();
    }

    void start(@Observes StartupEvent event) {
        recurring.every("people_import", EVERY, EVERY, work::goOn);
        recurring.every("employee", times.forgetEvery(), times.forgetEvery(), () -> old.forget(times.keep()));
    }
}
