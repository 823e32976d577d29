package org.nextlevel.stack.server;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program that runs as a process of its own and prints into a log file. */
public final class ChildProcess {
    private ChildProcess() {}

    /** The java command of this JVM, so that every part runs on the same one. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts a program whose output is appended to the log file, and which dies only when it is stopped. */
    public static Process start(List<String> command, Map<String, String> environment, Path logFile) {
        return start(new ProcessBuilder(command), environment, logFile);
    }

    /** Like {@link #start} in a session of its own, so that Ctrl-C in this terminal does not reach the program. */
    public static Process startDetached(List<String> command, Map<String, String> environment, Path logFile) {
        List<String> detached = new ArrayList<>(command);
        onPath("setsid").ifPresent(setsid -> detached.addFirst(setsid.toString()));
        return start(new ProcessBuilder(detached), environment, logFile);
    }

    /** Asks the process to end, waits, and kills it when it does not; returns when it is gone. */
    public static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static Process start(ProcessBuilder builder, Map<String, String> environment, Path logFile) {
        try {
            Files.createDirectories(logFile.toAbsolutePath().getParent());
            builder.environment().putAll(environment);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(logFile.toFile()))
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException failure) {
            throw new StackProblem(
                    "Could not run %s: %s".formatted(builder.command().getFirst(), failure.getMessage()), failure);
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
