package org.nextlevel.stack.server;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to run as a process of its own.
 *
 * @param environment in addition to this JVM's
 * @param directory the working directory; created when missing
 * @param logFile what the program prints is appended here
 */
public record Program(List<String> command, Map<String, String> environment, Path directory, Path logFile) {

    /** Runs on the JVM that runs this code, in the current directory. */
    public static Program java(List<String> arguments, Path logFile) {
        return java(arguments, Map.of(), Path.of("").toAbsolutePath(), logFile);
    }

    /** Runs on the JVM that runs this code. */
    public static Program java(List<String> arguments, Map<String, String> environment, Path directory, Path logFile) {
        List<String> command = new ArrayList<>(arguments);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return new Program(List.copyOf(command), environment, directory, logFile);
    }

    /** Starts it; it ends when it is stopped or when the terminal sends it a signal. */
    public Process start() {
        return start(command);
    }

    /** Starts it in a session of its own, so that Ctrl-C in this terminal does not reach it. */
    public Process startDetached() {
        List<String> detached = new ArrayList<>(command);
        onPath("setsid").ifPresent(setsid -> detached.addFirst(setsid.toString()));
        return start(detached);
    }

    private Process start(List<String> words) {
        try {
            Files.createDirectories(directory);
            Files.createDirectories(logFile.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(words);
            builder.environment().putAll(environment);
            Process process = builder.directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(logFile.toFile()))
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException failure) {
            throw new StackProblem("Could not run %s: %s".formatted(words.getFirst(), failure.getMessage()), failure);
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
