package org.nextlevel.integration.delivery.serving;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.problem.Unavailable;

/**
 * Serves what this instance has taken of the companies' webhooks, or of those who are to be told: each on a thread of its own.
 * Nothing that goes wrong ends it.
 */
public final class ServeTaken {
    private static final Logger LOG = Logger.getLogger(ServeTaken.class);
    private static final int SCHEDULES = 3;

    /** After something that has nothing to do with whoever takes messages. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final OpenTenant tenant;
    private final String kind;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looks =
            Executors.newScheduledThreadPool(SCHEDULES, Thread.ofVirtual().factory());
    private volatile boolean isStopping;

    /** @param kind what is served, as the log calls it */
    public ServeTaken(OpenTenant tenant, String kind) {
        this.tenant = tenant;
        this.kind = kind;
    }

    /** Does something again and again, with a pause after each time. */
    public void every(Duration pause, Runnable task) {
        long millis = pause.toMillis();
        looks.scheduleWithFixedDelay(() -> safely(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * Serves one, and gives it back, however that ends.
     *
     * @param id of what is served, for the log
     * @param under those of its kind that are served at this moment
     * @param task told when this process ends
     * @param giveBack told for how long nobody is to take it
     */
    public void serve(
            String company, UUID id, AtomicInteger under, Consumer<BooleanSupplier> task, Consumer<Duration> giveBack) {
        under.incrementAndGet();
        workers.submit(() -> {
            Duration pause = PAUSE;
            try {
                pause = served(company, id, task) ? Duration.ZERO : PAUSE;
            } finally {
                Duration rest = pause;
                safely(() -> giveBack.accept(rest));
                under.decrementAndGet();
            }
        });
    }

    /** Ends what is under way, in this time at most; the rest is another instance's. */
    public void stop(Duration most) throws InterruptedException {
        isStopping = true;
        looks.shutdownNow();
        workers.shutdown();
        if (!workers.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
    }

    private boolean served(String company, UUID id, Consumer<BooleanSupplier> task) {
        try {
            tenant.within(company, () -> {
                task.accept(() -> isStopping);
                return null;
            });
            return true;
        } catch (Unavailable silent) {
            LOG.debugf("%s %s of %s waits: %s", kind, id, company, silent.getMessage());
        } catch (RuntimeException | Error failure) {
            // Words of others may stand in its message.
            LOG.warnf(
                    "%s %s of %s waits: %s",
                    kind, id, company, failure.getClass().getName());
        }
        return false;
    }

    /** Never throws: a schedule whose task throws is cancelled without a word, and what is not given back is free in a while. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failure) {
            LOG.debugf("What is to be sent is looked for again in a moment: %s", failure.getMessage());
        }
    }
}
