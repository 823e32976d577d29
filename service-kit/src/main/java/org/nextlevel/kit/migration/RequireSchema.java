package org.nextlevel.kit.migration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Nothing of the service begins, be it a request, a consumer or a job, before the database is as it needs it. */
@ApplicationScoped
class RequireSchema {
    private static final Logger LOG = Logger.getLogger(RequireSchema.class);
    private static final int FIRST_OF_ALL = Interceptor.Priority.PLATFORM_BEFORE;
    private static final int PAUSE_MILLIS = 1000;

    private final MigrationSettings settings;
    private final ConfiguredMigrations migrations;
    private final Clock clock;

    RequireSchema(MigrationSettings settings, Config config, Clock clock) {
        this.settings = settings;
        this.migrations = new ConfiguredMigrations(config);
        this.clock = clock;
    }

    void start(@Observes @Priority(FIRST_OF_ALL) StartupEvent event) throws InterruptedException {
        if (settings.when() == MigrationSettings.When.AT_START) {
            migrations.byOwner().migrate();
        } else {
            await(migrations.byApplication());
        }
    }

    /** Until another has migrated; fails when that takes too long. */
    void await(Migrations elsewhere) throws InterruptedException {
        Instant latest = clock.instant().plus(settings.patience());
        List<String> missing = elsewhere.missing();
        while (!missing.isEmpty()) {
            String state =
                    "The database %s is older than this service needs it: it waits for %d migrations, the last of them %s"
                            .formatted(elsewhere.database(), missing.size(), missing.getLast());
            if (clock.instant().isAfter(latest)) {
                throw new IllegalStateException(state);
            }
            LOG.info(state);
            Thread.sleep(PAUSE_MILLIS);
            missing = elsewhere.missing();
        }
    }
}
