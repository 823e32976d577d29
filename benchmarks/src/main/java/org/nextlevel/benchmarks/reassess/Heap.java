package org.nextlevel.benchmarks.reassess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of a service, read from the log of its collections. */
final class Heap {
    private static final Pattern COLLECTION = Pattern.compile("(Pause \\w+).* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Path log;
    private int seen;

    Heap(Path log) {
        this.log = log;
    }

    /** Leaves aside all that was logged so far. */
    void mark() throws IOException {
        seen = Files.readAllLines(log).size();
    }

    /** What stayed after each collection since the mark, in MiB. */
    List<Integer> afterCollections() throws IOException {
        return collections().map(found -> Integer.valueOf(found.group(3))).toList();
    }

    /** The largest heap that the JVM took since the mark, in MiB; 0 without a collection. */
    int largest() throws IOException {
        return collections()
                .mapToInt(found -> Integer.parseInt(found.group(4)))
                .max()
                .orElse(0);
    }

    private java.util.stream.Stream<Matcher> collections() throws IOException {
        return Files.readAllLines(log).stream()
                .skip(seen)
                .map(COLLECTION::matcher)
                .filter(Matcher::find);
    }
}
