package org.nextlevel.advisor.requirement;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.tenant.EveryTenant;

/** Looks every hour, in every company, for agreements that have been unanswered for another week. */
@ApplicationScoped
class ReminderSchedule {
    private static final Logger LOG = Logger.getLogger(ReminderSchedule.class);

    private final EveryTenant tenants;
    private final RemindOfAgreements reminders;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    ReminderSchedule(EveryTenant tenants, RemindOfAgreements reminders, Clock clock) {
        this.tenants = tenants;
        this.reminders = reminders;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::look, 5, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    void look() {
        try {
            tenants.run("requirement_agreement", () -> reminders.remind(clock.instant()));
        } catch (Throwable e) {
            LOG.warnf(e, "Nobody else is reminded until the next look");
        }
    }
}
