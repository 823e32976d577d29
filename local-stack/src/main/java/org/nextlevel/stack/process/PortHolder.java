package org.nextlevel.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which process listens on a port, as far as the operating system tells this user. */
final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** Program and process id; empty when it cannot be known. */
    static Optional<String> of(int port) {
        try {
            Optional<Long> pid = Files.exists(Path.of("/proc/net/tcp")) ? fromProc(port) : fromLsof(port);
            return pid.flatMap(ProcessHandle::of).map(PortHolder::describe);
        } catch (IOException | UncheckedIOException unknown) {
            return Optional.empty();
        }
    }

    private static String describe(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(path -> Path.of(path).getFileName() + " ")
                .orElse("a process ");
        return "%s(pid %d)".formatted(program, process.pid());
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        Set<String> sockets = Stream.concat(listening("/proc/net/tcp", port), listening("/proc/net/tcp6", port))
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, sockets))
                .findFirst();
    }

    /** The sockets that listen on the port, as they appear in a process's list of open files. */
    private static Stream<String> listening(String table, int port) throws IOException {
        String local = ":%04X".formatted(port);
        return Files.exists(Path.of(table))
                ? Files.readAllLines(Path.of(table)).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(column -> column.length > 9 && column[1].endsWith(local) && column[3].equals(LISTENING))
                        .map(column -> "socket:[" + column[9] + "]")
                : Stream.empty();
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException | UncheckedIOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
        try (var output = lsof.getInputStream()) {
            String pids = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return pids.lines().findFirst().map(Long::valueOf);
        }
    }
}
