package org.nextlevel.kit.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.problem.Unavailable;

/**
 * As many requests are worked on at a time as keep the service busy. Whoever comes meanwhile waits outside, in the order of
 * coming, where nothing was done for it yet and it holds nothing; it is refused while the answer is still worth something.
 */
@ApplicationScoped
class Door {
    private final Semaphore places;
    private final Duration longestWait;

    Door(
            @ConfigProperty(name = "nextlevel.requests.at-once", defaultValue = "64") int atOnce,
            @ConfigProperty(name = "nextlevel.requests.longest-wait", defaultValue = "PT1S") Duration longestWait) {
        this.places = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * Waits for a place, on a thread that may wait.
     *
     * @return what gives the place back, to be run once
     * @throws Unavailable when there was none in time
     */
    Runnable enter() {
        try {
            if (!places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw Unavailable.overloaded();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Unavailable.overloaded();
        }
        return places::release;
    }

    /** How many wait outside. */
    int waiting() {
        return places.getQueueLength();
    }
}
