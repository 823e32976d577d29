package org.nextlevel.stack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The main process of the PostgreSQL server that runs on a data directory.
 *
 * @param pid its process id
 */
public record Postmaster(long pid) {

    /** Finds the process that the data directory names; fails when there is none. */
    public static Postmaster in(Path dataDirectory) {
        return find(dataDirectory).orElseThrow(() -> new StackProblem("No PostgreSQL runs on " + dataDirectory + "."));
    }

    /** Empty when no live process is named by the data directory. */
    public static Optional<Postmaster> find(Path dataDirectory) {
        Path file = dataDirectory.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .findFirst()
                            .map(line -> Long.parseLong(line.strip()))
                            .filter(pid -> ProcessHandle.of(pid).isPresent())
                            .map(Postmaster::new)
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Shuts the server down cleanly, ending open connections, and waits until it is gone. */
    public void stop(Duration patience) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return;
        }
        try {
            // SIGINT is the fast shutdown; SIGTERM, all that ProcessHandle knows, would wait for every client to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
            process.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillThere) {
            throw new StackProblem(
                    "PostgreSQL (pid %d) did not stop within %d s.".formatted(pid, patience.toSeconds()));
        } catch (IOException | ExecutionException failure) {
            throw new StackProblem("PostgreSQL (pid %d) could not be told to stop.".formatted(pid), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
