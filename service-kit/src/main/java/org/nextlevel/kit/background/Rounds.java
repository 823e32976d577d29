package org.nextlevel.kit.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A work that is due in every tenant, done in rounds (ADR 0076). In each round every tenant has one turn: as many steps as fit into a few seconds.
 * A step that takes much longer goes on beside the others; its tenant has no other turn meanwhile. The order is drawn anew for each
 * round, so no tenant is the last for good, and two instances seldom ask for the same.
 */
public final class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);

    /** So many tenants go on beside the others; who comes after them is waited for, so that a work never takes all connections. */
    private static final int MOST_BESIDE = 2;

    private final String work;
    private final Supplier<List<String>> tenants;
    private final Predicate<String> step;
    private final ExecutorService threads;
    private final Limits limits;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    /** Where something failed since {@link #go} began, and when. */
    private final Map<String, Long> failed = new ConcurrentHashMap<>();

    private final Semaphore beside = new Semaphore(MOST_BESIDE);
    private final Semaphore unfinished = new Semaphore(0);

    /**
     * @param work what the log calls it
     * @param tenants in which something may be due
     * @param step does a little of it in a tenant, and says whether there may be more
     * @param threads on which turns are taken, one for each that is under way; when they are shut down, the service stops
     */
    Rounds(
            String work,
            Supplier<List<String>> tenants,
            Predicate<String> step,
            ExecutorService threads,
            Limits limits) {
        this.work = work;
        this.tenants = tenants;
        this.step = step;
        this.threads = threads;
        this.limits = limits;
    }

    /**
     * How long the others wait for a tenant.
     *
     * @param turn after so long no further step of a turn begins
     * @param patience so long a turn is waited for
     * @param pause so long who failed has no turn while others go on
     */
    record Limits(Duration turn, Duration patience, Duration pause) {
        static final Limits ORDINARY = new Limits(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    /**
     * Goes on until no tenant has more, and does not wait for those that go on beside the others. Never throws: what fails is logged,
     * and is due again the next time, or after a pause if the others have so long to do.
     */
    public void go() {
        failed.clear();
        try {
            boolean more;
            do {
                more = round();
            } while (more);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            warn(e, "What is due in %s waits until the next time");
        }
    }

    /** Returns after this time, or as soon as a tenant that went on beside the others has ended its turn and has more. */
    void rest(Duration pause) throws InterruptedException {
        if (unfinished.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            unfinished.drainPermits();
        }
    }

    private boolean round() throws InterruptedException {
        List<String> order = new ArrayList<>(tenants.get());
        Collections.shuffle(order);
        boolean more = false;
        for (String tenant : order) {
            more |= turn(tenant);
        }
        return more;
    }

    /** Whether the tenant has more for another round. */
    private boolean turn(String tenant) throws InterruptedException {
        if (rests(tenant) || !atWork.add(tenant)) {
            return false;
        }
        var turn = CompletableFuture.supplyAsync(() -> steps(tenant), threads);
        try {
            return turn.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return goesOnBeside(turn);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private boolean rests(String tenant) {
        Long since = failed.get(tenant);
        return since != null && System.nanoTime() - since < limits.pause().toNanos();
    }

    /** False at once when there is room for it beside the others; else it is waited for. */
    private boolean goesOnBeside(CompletableFuture<Boolean> turn) throws InterruptedException {
        while (!turn.isDone()) {
            if (beside.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                turn.thenAccept(this::endBeside);
                return false;
            }
        }
        return turn.join();
    }

    private void endBeside(boolean more) {
        beside.release();
        if (more) {
            unfinished.release();
        }
    }

    private boolean steps(String tenant) {
        long end = System.nanoTime() + limits.turn().toNanos();
        try {
            boolean more;
            do {
                more = step.test(tenant);
            } while (more
                    && System.nanoTime() - end < 0
                    && !Thread.currentThread().isInterrupted());
            return more;
        } catch (RuntimeException | Error e) {
            failed.put(tenant, System.nanoTime());
            warn(e, "What was due for a tenant of table %s was not done");
            return false;
        } finally {
            atWork.remove(tenant);
        }
    }

    /** What the end of the service breaks off is no failure: whoever runs next goes on with it. */
    private void warn(Throwable failure, String what) {
        if (!threads.isShutdown()) {
            LOG.warnf(failure, what, work);
        }
    }
}
