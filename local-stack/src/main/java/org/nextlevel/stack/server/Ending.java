package org.nextlevel.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How a process is brought to its end, whoever started it. */
public final class Ending {
    private Ending() {}

    /** Asks the process to end, waits, and kills it when it does not; returns when it is gone. */
    public static void of(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!await(process, patience)) {
            process.destroyForcibly();
            await(process, Duration.ofSeconds(10));
        }
    }

    /** Waits until the process is gone; false when it is still there in the end. */
    public static boolean await(ProcessHandle process, Duration patience) {
        return await(() -> gone(process), patience);
    }

    /** Waits until a process that is gone has also left the process table; false when it is still there in the end. */
    public static boolean awaitCollected(ProcessHandle process, Duration patience) {
        return await(() -> !process.isAlive(), patience);
    }

    private static boolean await(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return true;
    }

    /** Whether the process has ended, even if nobody has asked for its exit status yet. */
    public static boolean gone(ProcessHandle process) {
        return !process.isAlive() || zombie(process.pid());
    }

    /** In a container whose first process collects nothing, a detached part stays in the process table when it ends. */
    private static boolean zombie(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "stat");
        try {
            return Files.exists(status) && Files.readString(status).matches("(?s).*\\) Z .*");
        } catch (IOException endedMeanwhile) {
            return true;
        }
    }
}
