package org.nextlevel.kit.tenant;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Work that is due in every tenant again and again, until the service stops. */
@ApplicationScoped
public class RecurringWork {
    private static final Logger LOG = Logger.getLogger(RecurringWork.class);

    // More than any service has of it, so that long work keeps no other waiting; a thread is made when it is needed.
    private static final int AT_ONCE = 8;

    private final EveryTenant tenants;
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(AT_ONCE, Thread.ofVirtual().factory());

    RecurringWork(EveryTenant tenants) {
        this.tenants = tenants;
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /**
     * Does the work from now on.
     *
     * @param table as in {@link EveryTenant#run}
     * @param first how long to wait before the first time
     * @param pause from the end of one time to the next; more than nothing
     * @param work called with each tenant open, outside a transaction
     */
    public void every(String table, Duration first, Duration pause, Runnable work) {
        timer.scheduleWithFixedDelay(
                () -> once(table, work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does the work now. Never throws: a schedule whose task throws is cancelled without a word. */
    public void once(String table, Runnable work) {
        try {
            tenants.run(table, work);
        } catch (Throwable e) {
            LOG.warnf(e, "What is due in %s waits until the next time", table);
        }
    }
}
