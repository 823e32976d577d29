package org.nextlevel.stack.operation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.part.PartRunner;
import org.nextlevel.stack.process.LastWords;
import org.nextlevel.stack.process.LogFile;
import org.nextlevel.stack.server.Ending;
import org.nextlevel.stack.server.StackProblem;

/**
 * Launches one part and waits for it.
 *
 * @param pointless true as soon as waiting makes no sense any more, because another part failed or the user gave up
 */
record PartStart(PartRunner runner, Home home, BooleanSupplier pointless) {
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** The process, with a log of its own. */
    ProcessHandle launch() {
        new LogFile(home.log(runner.part())).begin(home.previousLog(runner.part()));
        return runner.launch();
    }

    /** Returns when the part is ready; fails with its last words when it ends before or takes far too long. */
    void awaitReady(ProcessHandle process) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!runner.ready()) {
            requireSense();
            if (Ending.gone(process)) {
                throw failed("ended while it was starting");
            }
            if (System.nanoTime() > deadline) {
                throw failed("was not ready after %d s".formatted(LIMIT.toSeconds()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    void requireSense() {
        if (pointless.getAsBoolean()) {
            throw new StackProblem("The start of %s was given up.".formatted(runner.part()));
        }
    }

    private StackProblem failed(String whatHappened) {
        return new StackProblem(LastWords.of(runner.part(), home).report(whatHappened));
    }
}
