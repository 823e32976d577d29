package org.nextlevel.advisor.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.tenant.EveryTenant;

/** Looks for people who are due and for runs that are open, shortly after one another, in every company. */
@ApplicationScoped
class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);

    private final EveryTenant tenants;
    private final AssessDue due;
    private final RunAssessments runs;
    private final Times times;
    // Two, so that a long run keeps nobody's evidence waiting.
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Thread.ofVirtual().factory());

    Background(EveryTenant tenants, AssessDue due, RunAssessments runs, Times times) {
        this.tenants = tenants;
        this.due = due;
        this.runs = runs;
        this.times = times;
    }

    /** When it is looked. */
    @ConfigMapping(prefix = "nextlevel.assessments")
    interface Times {
        /** From the end of one look for people who are due to the next. */
        @WithDefault("PT0.5S")
        Duration every();

        /** From the end of one look for people whose day has come to the next. */
        @WithDefault("PT1H")
        Duration reviewEvery();
    }

    void start(@Observes StartupEvent event) {
        repeat(() -> look("reassessment", due::all), times.every());
        repeat(() -> look("assessment_run", runs::all), times.every());
        repeat(this::lookForReviews, times.reviewEvery());
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Notes everywhere those whose assessment time alone may have changed. */
    void lookForReviews() {
        look("assessment", due::noteWhoseDayHasCome);
    }

    private void repeat(Runnable look, Duration pause) {
        timer.scheduleWithFixedDelay(look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    private void look(String table, Runnable work) {
        try {
            tenants.run(table, work);
        } catch (Throwable e) {
            LOG.warnf(e, "What is due in %s waits until the next look", table);
        }
    }
}
