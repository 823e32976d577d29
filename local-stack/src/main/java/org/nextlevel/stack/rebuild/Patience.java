package org.nextlevel.stack.rebuild;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.nextlevel.stack.server.StackProblem;

/** Waits for what goes on in the background. */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Patience() {}

    /** @throws StackProblem after half an hour, naming what did not come */
    static void until(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new StackProblem(
                        "%s took longer than %d minutes: ./dev status and ./dev logs PART say why; the same command may be given again."
                                .formatted(what, LIMIT.toMinutes()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
