package org.nextlevel.benchmarks.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of a server and all that it started, as Linux counts it. */
public record Processors(ProcessHandle server) {
    private static final double TICKS = 100;
    private static final int USER = 11;

    /** Of those that ended, too. */
    public double seconds() {
        return Stream.concat(Stream.of(server), server.descendants())
                .mapToDouble(process -> seconds(process.pid()))
                .sum();
    }

    private static double seconds(long process) {
        try {
            String stat = Files.readString(Path.of("/proc/%d/stat".formatted(process)));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                            .skip(USER)
                            .limit(4)
                            .mapToLong(Long::parseLong)
                            .sum()
                    / TICKS;
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
