package org.nextlevel.kit.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.background.Rounds.Limits;
import org.nextlevel.testkit.log.ExpectedLog;

/** Tenants share what is done in the background. */
@Tag("tenant")
@ExpectedLog(logger = "org.nextlevel.kit.background.Rounds", says = "it is broken")
class RoundsTest {
    private static final List<String> TENANTS = List.of("acme", "globex", "initech", "umbrella");

    /** A step is a turn, and nobody is waited for longer than for a moment. */
    private static final Limits SHORT = new Limits(Duration.ofNanos(1), Duration.ofMillis(50), Duration.ZERO);

    private static final Limits PATIENT = new Limits(Duration.ofNanos(1), Duration.ofMinutes(1), Duration.ofHours(1));

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> left = new ConcurrentHashMap<>();
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void end() {
        released.countDown();
        threads.shutdown();
    }

    @Test
    void betweenTwoTurnsOfABusyTenantAllOthersHaveTheirs() {
        left.put("acme", 10);
        rounds(PATIENT, this::one).go();
        assertThat(steps).hasSize(10 * TENANTS.size());
        for (int round = 0; round < 10; round++) {
            int begin = round * TENANTS.size();
            assertThat(steps.subList(begin, begin + TENANTS.size())).containsExactlyInAnyOrderElementsOf(TENANTS);
        }
    }

    @Test
    void noTenantIsAlwaysTheFirst() {
        Set<String> first = new HashSet<>();
        var rounds = rounds(PATIENT, this::one);
        for (int time = 0; time < 100; time++) {
            int before = steps.size();
            rounds.go();
            first.add(steps.get(before));
        }
        assertThat(first).hasSizeGreaterThan(1);
    }

    @Test
    void whoTakesLongGoesOnBesideTheOthersAndHasNoSecondTurnMeanwhile() throws InterruptedException {
        var rounds = rounds(SHORT, tenant -> {
            steps.add(tenant);
            return tenant.equals("acme") && isReleasedAtLast();
        });
        rounds.go();
        rounds.go();
        assertThat(steps.stream().filter("acme"::equals)).hasSize(1);
        assertThat(steps.stream().filter("umbrella"::equals)).hasSize(2);

        released.countDown();
        // Ends as soon as the turn does, since there is more: nobody waits for the next time.
        rounds.rest(Duration.ofHours(1));
        rounds.go();
        assertThat(steps.stream().filter("acme"::equals)).hasSizeGreaterThan(1);
    }

    @Test
    void whatFailsInOneTenantEvenByAnErrorIsDoneInTheOthers() {
        rounds(PATIENT, tenant -> {
                    if (tenant.equals("globex")) {
                        throw new StackOverflowError("it is broken");
                    }
                    return one(tenant);
                })
                .go();
        assertThat(steps).containsExactlyInAnyOrder("acme", "initech", "umbrella");
    }

    @Test
    void whatFailedIsTriedTheNextTimeAndNotInEachRoundOfTheOthers() {
        left.put("acme", 5);
        List<String> failing = new CopyOnWriteArrayList<>();
        var rounds = rounds(PATIENT, tenant -> {
            if (tenant.equals("globex")) {
                failing.add(tenant);
                throw new IllegalStateException("it is broken");
            }
            return one(tenant);
        });
        rounds.go();
        assertThat(failing).hasSize(1);
        rounds.go();
        assertThat(failing).hasSize(2);
    }

    @Test
    void whatTheEndOfTheServiceBreaksOffIsNoFailure() {
        List<String> tenants = new ArrayList<>();
        rounds(PATIENT, tenant -> {
                    tenants.add(tenant);
                    threads.shutdown();
                    throw new IllegalStateException("a warning of this would fail the test");
                })
                .go();
        assertThat(tenants).hasSize(1);
    }

    private Rounds rounds(Limits limits, Predicate<String> step) {
        return new Rounds("note", () -> TENANTS, step, threads, limits);
    }

    private boolean one(String tenant) {
        steps.add(tenant);
        return left.merge(tenant, -1, Integer::sum) > 0;
    }

    /** False once it was asked for after the release: then there is nothing more. */
    private boolean isReleasedAtLast() {
        boolean wasReleased = released.getCount() == 0;
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !wasReleased;
    }
}
