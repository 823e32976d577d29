package org.nextlevel.evidence.nudge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.tenant.EveryTenant;

/** Looks in every company who is to be nudged, a while after the start and then once a day. */
@ApplicationScoped
class NudgeSchedule {
    private static final Logger LOG = Logger.getLogger(NudgeSchedule.class);
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private final EveryTenant tenants;
    private final RaiseNudges nudges;
    private final Times times;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    NudgeSchedule(EveryTenant tenants, RaiseNudges nudges, Times times, Clock clock) {
        this.tenants = tenants;
        this.nudges = nudges;
        this.times = times;
        this.clock = clock;
    }

    /** When it is looked. */
    @ConfigMapping(prefix = "nextlevel.nudges")
    interface Times {
        /** From the end of one look to the next; more than nothing. */
        @WithDefault("P1D")
        Duration every();
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(
                this::look, AFTER_START.toMillis(), times.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    void look() {
        try {
            tenants.run("employee", () -> nudges.raise(clock.instant()));
        } catch (Throwable e) {
            LOG.warnf(e, "Nobody else is nudged until the next look");
        }
    }
}
