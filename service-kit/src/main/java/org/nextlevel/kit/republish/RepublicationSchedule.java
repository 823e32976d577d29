package org.nextlevel.kit.republish;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.tenant.EveryTenant;

/** Looks once a second for re-publications that run, whoever began them and before which restart: one probe of an index. */
@ApplicationScoped
class RepublicationSchedule {
    private static final Logger LOG = Logger.getLogger(RepublicationSchedule.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final EveryTenant tenants;
    private final TellAgain again;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    RepublicationSchedule(EveryTenant tenants, TellAgain again) {
        this.tenants = tenants;
        this.again = again;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    void look() {
        try {
            tenants.run("republication", again::goOn);
        } catch (Throwable e) {
            LOG.warnf("What is to be told again waits for another look: %s", e);
        }
    }
}
