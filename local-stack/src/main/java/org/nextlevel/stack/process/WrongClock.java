package org.nextlevel.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of a process, which can be wrong: libfaketime, where this machine has it, tells it the time. What the process measures
 * by the time since the machine began stays right, as with a real clock that is set.
 *
 * @param file says by how much; the process has the machine's clock when it is not there
 */
public record WrongClock(Path file) {
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));
    private static final int DEPTH = 3;

    /** Whether this machine has libfaketime. */
    public static boolean isPossible() {
        return library().isPresent();
    }

    /** What a process is told when it begins, so that it looks at the file about once a second. */
    public Map<String, String> environment() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        return Map.of(
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                file.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                // Otherwise a JVM's waits end at once, and it waits without end.
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    /** From now on it is ahead by that long; behind where that is negative, right where it is zero. */
    public void by(Duration ahead) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, "%+d".formatted(ahead.toSeconds()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> library() {
        return FOLDERS.stream().flatMap(folder -> libraryIn(folder).stream()).findFirst();
    }

    private static Optional<Path> libraryIn(Path folder) {
        try (Stream<Path> files =
                Files.find(folder, DEPTH, (path, _) -> path.endsWith(Path.of("faketime", "libfaketimeMT.so.1")))) {
            return files.findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
