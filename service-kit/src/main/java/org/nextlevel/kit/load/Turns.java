package org.nextlevel.kit.load;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.problem.Unavailable;

/**
 * Whose expensive work is done now. Since a tenant has one turn at a time, those who wait for one of the few turns of all are
 * as many tenants, and no tenant waits for more than one piece of each other's work.
 */
@ApplicationScoped
class Turns {
    /** More of one tenant would wait longer than anybody waits for an answer. */
    private static final int MOST_WAITING = 64;

    private final Semaphore ofAll;
    /** Beside those of tenants: whoever has links of two companies keeps no company waiting. */
    private final Semaphore ofNobody = new Semaphore(1, true);

    private final Duration longestWait;
    private final LoadingCache<String, Semaphore> byTenant =
            Caffeine.newBuilder().weakValues().build(_ -> new Semaphore(1, true));

    Turns(
            @ConfigProperty(name = "nextlevel.expensive.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "nextlevel.expensive.longest-wait", defaultValue = "PT20S") Duration longestWait) {
        this.ofAll = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * Waits for the turn of this tenant, on a thread that may wait.
     *
     * @return what ends the turn
     * @throws Unavailable when it did not come in time, or too many wait already
     */
    Runnable take(String tenant) {
        return take("tenant " + tenant, ofAll);
    }

    /** Waits for the turn of whoever is not signed in, link by link. */
    Runnable takeOfNobody(String link) {
        return take("link " + link, ofNobody);
    }

    private Runnable take(String key, Semaphore shared) {
        Semaphore own = byTenant.get(key);
        if (own.getQueueLength() >= MOST_WAITING) {
            throw Unavailable.busy();
        }
        long deadline = System.nanoTime() + longestWait.toNanos();
        acquire(own, deadline);
        try {
            acquire(shared, deadline);
        } catch (Unavailable busy) {
            own.release();
            throw busy;
        }
        return () -> {
            shared.release();
            own.release();
        };
    }

    private static void acquire(Semaphore turn, long deadline) {
        try {
            if (!turn.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw Unavailable.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unavailable.busy();
        }
    }
}
