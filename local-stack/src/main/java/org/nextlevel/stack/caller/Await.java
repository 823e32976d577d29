package org.nextlevel.stack.caller;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nextlevel.stack.server.StackProblem;

/** Waits for what events bring, which is soon but not at once. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Await() {}

    /**
     * Asks until the answer is as wanted.
     *
     * @throws StackProblem after a minute, with the last answer
     */
    public static Answer answer(Supplier<Answer> ask, Predicate<Answer> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
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

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting.", e);
        }
    }
}
