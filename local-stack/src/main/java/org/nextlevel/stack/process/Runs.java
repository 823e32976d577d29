package org.nextlevel.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;

/**
 * Remembers, in files, which process each part runs as, so that another command finds it.
 *
 * @param home whose {@code run} folder holds the files
 */
public record Runs(Home home) {

    public void save(Part part, Running running) {
        try {
            Path file = home.run(part);
            Files.createDirectories(file.getParent());
            Files.writeString(file, running.pid() + "\n" + running.since() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was remembered, whether or not it still runs. */
    public Optional<Running> recorded(Part part) {
        try {
            List<String> lines = Files.readAllLines(home.run(part));
            return Optional.of(new Running(Long.parseLong(lines.getFirst()), Instant.parse(lines.get(1))));
        } catch (IOException | RuntimeException absentOrTorn) {
            return Optional.empty();
        }
    }

    /** The live process of a part. */
    public Optional<ProcessHandle> live(Part part) {
        return recorded(part).flatMap(Running::process);
    }

    public void forget(Part part) {
        try {
            Files.deleteIfExists(home.run(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
