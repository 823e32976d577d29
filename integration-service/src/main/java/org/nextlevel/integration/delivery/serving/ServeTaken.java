package org.nextlevel.integration.delivery.serving;

import java.time.Duration;
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
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looks =
            Executors.newScheduledThreadPool(SCHEDULES, Thread.ofVirtual().factory());
    private volatile boolean isStopping;

    public ServeTaken(OpenTenant tenant) {
        this.tenant = tenant;
    }

    /** Does something again and again, with a pause after each time. */
    public void every(Duration pause, Runnable task) {
        long millis = pause.toMillis();
        looks.scheduleWithFixedDelay(() -> safely(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * Serves one, and gives it back.
     *
     * @param under those of its kind that are served at this moment
     * @param task told when this process ends
     * @param giveBack told for how long nobody is to take it
     */
    public void serve(
            String company, AtomicInteger under, Consumer<BooleanSupplier> task, Consumer<Duration> giveBack) {
        under.incrementAndGet();
        workers.submit(() -> {
            Duration pause = served(company, task) ? Duration.ZERO : PAUSE;
            safely(() -> giveBack.accept(pause));
            under.decrementAndGet();
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

    private boolean served(String company, Consumer<BooleanSupplier> task) {
        try {
            tenant.within(company, () -> {
                task.accept(() -> isStopping);
                return null;
            });
            return true;
        } catch (Unavailable silent) {
            LOG.debugf("What is to be sent waits: %s", silent.getMessage());
        } catch (RuntimeException e) {
            // Words of others may stand in its message.
            LOG.warnf("Something is sent later: %s at %s", e.getClass().getName(), e.getStackTrace()[0]);
        }
        return false;
    }

    /** Never throws: a schedule whose task throws is cancelled without a word, and what is not given back is free in a while. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.debugf("What is to be sent is looked for again in a moment: %s", e.getMessage());
        }
    }
}
