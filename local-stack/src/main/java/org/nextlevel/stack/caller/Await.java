package org.nextlevel.stack.caller;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nextlevel.stack.server.StackProblem;

/** Waits for what goes on behind the API, which is soon for events and takes a while for all things of a company. */
public final class Await {
    private static final Duration FOR_EVENTS = Duration.ofMinutes(1);
    private static final Duration FOR_ALL_THINGS = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Await() {}

    /**
     * Asks until the answer is as wanted, and returns that one.
     *
     * @throws StackProblem after a minute, with the last answer
     */
    public static Answer answer(Supplier<Answer> ask, Predicate<Answer> wanted) {
        long deadline = System.nanoTime() + FOR_EVENTS.toNanos();
        Answer answer = ask.get();
        while (!wanted.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new StackProblem("%s still answers %d after a minute: %s"
                        .formatted(answer.call(), answer.status(), answer.body()));
            }
            pause();
            answer = ask.get();
        }
        return answer;
    }

    /**
     * Looks until what an event leads to is so.
     *
     * @param what names it for the problem
     * @throws StackProblem after a minute
     */
    public static void event(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + FOR_EVENTS.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new StackProblem("%s did not come within a minute.".formatted(what));
            }
            pause();
        }
    }

    /**
     * Looks until it is so.
     *
     * @param what names it for the problem
     * @throws StackProblem after half an hour
     */
    public static void until(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + FOR_ALL_THINGS.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new StackProblem(
                        "%s took longer than %d minutes: ./dev status and ./dev logs PART say why; the same command may be given again."
                                .formatted(what, FOR_ALL_THINGS.toMinutes()));
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new StackProblem("Interrupted while waiting.");
        }
    }
}
