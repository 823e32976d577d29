package org.nextlevel.stack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The main process of a PostgreSQL server.
 *
 * @param process need not be alive any more
 */
public record Postmaster(ProcessHandle process) {

    /** The process that the data directory names; fails when none runs on it. */
    public static Postmaster on(Path dataDirectory) {
        try {
            String pid =
                    Files.readAllLines(dataDirectory.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .map(Postmaster::new)
                    .orElseThrow(() -> new StackProblem("No PostgreSQL runs on " + dataDirectory + "."));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** Shuts the server down cleanly, ending open connections, and returns when it is gone. */
    public void stop(Duration patience) {
        if (Ending.gone(process)) {
            return;
        }
        try {
            // SIGINT is the fast shutdown; SIGTERM, all that ProcessHandle knows, waits for every client to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException failure) {
            throw new StackProblem("PostgreSQL (pid %d) could not be told to stop.".formatted(process.pid()), failure);
        }
        if (!Ending.await(process, patience)) {
            throw new StackProblem(
                    "PostgreSQL (pid %d) did not stop within %d s.".formatted(process.pid(), patience.toSeconds()));
        }
    }
}
