package org.nextlevel.stack.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.nextlevel.stack.server.Ending;
import org.nextlevel.stack.server.StackProblem;

/**
 * The main process of a PostgreSQL server.
 *
 * @param process need not be alive any more
 */
public record Postmaster(ProcessHandle process) {

    /** The process that the data directory names; fails when none runs on it. */
    public static Postmaster on(Path dataDirectory) {
        return named(dataDirectory)
                .map(Postmaster::new)
                .orElseThrow(() -> new StackProblem("No PostgreSQL runs on " + dataDirectory + "."));
    }

    /**
     * Makes way for a new server on a directory whose last one was killed: as long as the dead process is in the process
     * table, PostgreSQL takes it for a live one and refuses to start.
     */
    static void clear(Path dataDirectory) {
        Optional<ProcessHandle> dead = named(dataDirectory).filter(Ending::gone);
        if (dead.isPresent() && !Ending.awaitCollected(dead.get(), Duration.ofSeconds(5))) {
            try {
                Files.deleteIfExists(pidFile(dataDirectory));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
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

    private static Optional<ProcessHandle> named(Path dataDirectory) {
        Path file = pidFile(dataDirectory);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path pidFile(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }
}
