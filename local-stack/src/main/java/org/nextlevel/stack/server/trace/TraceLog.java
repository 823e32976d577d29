package org.nextlevel.stack.server.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The latest spans, as JSON in a line each: a file and the one before it, neither larger than {@link #MOST_BYTES} and a batch.
 *
 * @param folder where the files are, which need not be there yet
 */
public record TraceLog(Path folder) {
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All that are kept, in the order in which they were received. */
    public List<ReceivedSpan> spans() {
        return Stream.of(former(), latest())
                .filter(Files::exists)
                .flatMap(TraceLog::lines)
                .map(TraceLog::read)
                .toList();
    }

    synchronized void add(List<ReceivedSpan> spans) throws IOException {
        Files.createDirectories(folder);
        if (Files.exists(latest()) && Files.size(latest()) > MOST_BYTES) {
            Files.move(latest(), former(), StandardCopyOption.REPLACE_EXISTING);
        }
        StringBuilder lines = new StringBuilder();
        for (ReceivedSpan span : spans) {
            lines.append(JSON.writeValueAsString(span)).append('\n');
        }
        Files.writeString(latest(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path latest() {
        return folder.resolve("spans.jsonl");
    }

    private Path former() {
        return folder.resolve("spans.former.jsonl");
    }

    /** A line that is being written is not one yet. */
    private static Stream<String> lines(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedSpan read(String line) {
        try {
            return JSON.readValue(line, ReceivedSpan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
