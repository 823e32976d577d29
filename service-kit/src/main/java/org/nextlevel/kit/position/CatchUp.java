package org.nextlevel.kit.position;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nextlevel.kit.problem.Unavailable;

/** Waits until the copies of the current tenant, and what is computed from them, hold what positions name. */
@ApplicationScoped
class CatchUp {
    /** Longer than an idle system needs by far: who waits longer had better ask again. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    /** Requests that wait at the same time, in all and of one tenant; the next ones are told at once to come again. */
    private static final int MOST_WAITING = 256;

    private static final int MOST_OF_A_TENANT = 64;

    /** What is older has arrived, or went to the dead letters; inbox rows are not kept for ever. */
    private static final Duration OUTDATED = Duration.ofDays(1);

    // Another instance of the service may receive the event, of which this one hears nothing: then it looks by itself.
    private static final long FIRST_LOOK_MILLIS = 20;
    private static final long LATER_LOOK_MILLIS = 160;

    private final ReceivedEvents received;
    private final List<ComputedLater> computed;
    private final Arrivals arrivals;
    private final Clock clock;
    private final WaitingPlaces places = new WaitingPlaces(MOST_WAITING, MOST_OF_A_TENANT);

    CatchUp(ReceivedEvents received, @All List<ComputedLater> computed, Arrivals arrivals, Clock clock) {
        this.received = received;
        this.computed = computed;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Blocks the caller's thread, which is a virtual one, and holds no connection meanwhile.
     *
     * @throws Unavailable after {@link #LONGEST}, or at once when too many wait
     */
    void await(String tenant, List<Position> positions) {
        Instant oldest = clock.instant().minus(OUTDATED);
        Set<UUID> events = new HashSet<>();
        positions.stream()
                .filter(position -> position.at().isAfter(oldest))
                .flatMap(position -> position.events().stream())
                .filter(received::isExpected)
                .forEach(event -> events.add(event.id()));
        if (events.isEmpty()) {
            return;
        }
        Set<Object> awaited = new HashSet<>(events);
        Semaphore bell = new Semaphore(0);
        arrivals.listen(bell, awaited);
        try {
            if (!isThere(events, awaited, bell)) {
                inLine(tenant, () -> await(events, awaited, bell));
            }
        } finally {
            arrivals.forget(bell, awaited);
        }
    }

    private void inLine(String tenant, Runnable waiting) {
        if (!places.take(tenant)) {
            throw Unavailable.notYetVisible();
        }
        try {
            waiting.run();
        } finally {
            places.giveBack(tenant);
        }
    }

    private void await(Set<UUID> events, Set<Object> awaited, Semaphore bell) {
        long end = System.nanoTime() + LONGEST.toNanos();
        long pause = FIRST_LOOK_MILLIS;
        do {
            listenFor(bell, pause);
            pause = Math.min(2 * pause, LATER_LOOK_MILLIS);
            if (isThere(events, awaited, bell)) {
                return;
            }
        } while (System.nanoTime() < end);
        throw Unavailable.notYetVisible();
    }

    private static void listenFor(Semaphore bell, long millis) {
        try {
            if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Unavailable.notYetVisible();
        }
    }

    private boolean isThere(Set<UUID> events, Set<Object> awaited, Semaphore bell) {
        Map<UUID, String> keys = received.keys(events);
        if (keys.size() < events.size()) {
            return false;
        }
        if (awaited.addAll(keys.values())) {
            arrivals.listen(bell, keys.values());
        }
        Set<String> distinct = new HashSet<>(keys.values());
        return computed.stream().noneMatch(one -> one.isBehind(distinct));
    }
}
