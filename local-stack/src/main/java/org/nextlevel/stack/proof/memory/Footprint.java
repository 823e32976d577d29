package org.nextlevel.stack.proof.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nextlevel.stack.server.StackProblem;

/**
 * What a process holds of the machine's memory, in MiB, as Linux counts it.
 *
 * @param resident now
 * @param peak the most since it began
 */
record Footprint(long resident, long peak) {
    private static final long KIBIBYTES = 1024;

    /** That of a process which runs. */
    static Footprint of(long pid) {
        Path file = Path.of("/proc", Long.toString(pid), "status");
        try {
            String status = Files.readString(file);
            return new Footprint(megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"));
        } catch (IOException unreadable) {
            throw new StackProblem(
                    "Memory is measured on Linux alone, by %s, which cannot be read.".formatted(file), unreadable);
        }
    }

    private static long megabytes(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                .findFirst()
                .orElse(0);
    }
}
