package org.nextlevel.advisor.requirement;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.tenant.EveryTenant;

/** Looks in every company for questions that wait too long for an answer, a while after the start and then once a day. */
@ApplicationScoped
class ReminderSchedule {
    private static final Logger LOG = Logger.getLogger(ReminderSchedule.class);
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private final EveryTenant tenants;
    private final RemindOfAnswers reminders;
    private final AgreeOnRequirements.Settings settings;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    ReminderSchedule(
            EveryTenant tenants, RemindOfAnswers reminders, AgreeOnRequirements.Settings settings, Clock clock) {
        this.tenants = tenants;
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(
                this::look, AFTER_START.toMillis(), settings.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    void look() {
        try {
            tenants.run("requirement_agreement", () -> reminders.remind(LocalDate.now(clock)));
        } catch (Throwable e) {
            LOG.warnf(e, "No other manager is reminded until the next look");
        }
    }
}
