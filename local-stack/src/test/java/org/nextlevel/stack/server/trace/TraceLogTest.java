package org.nextlevel.stack.server.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was received of traces is read again, within the room that they have. */
class TraceLogTest {
    private static final ReceivedSpan SPAN =
            new ReceivedSpan("t", "s", "", "any", "x".repeat(100_000), 1, 2, true, Map.of("key", "value"));

    @TempDir
    Path folder;

    @Test
    void whatWasReceivedIsReadAgain() throws IOException {
        TraceLog log = new TraceLog(folder.resolve("traces"));
        assertThat(log.spans()).isEmpty();
        log.add(List.of(SPAN));
        Files.writeString(folder.resolve("traces/spans.jsonl"), "{\"half", StandardOpenOption.APPEND);
        assertThat(log.spans()).containsExactly(SPAN);
    }

    @Test
    void itKeepsTheLatestInTwoFilesOfBoundedSize() throws IOException {
        TraceLog log = new TraceLog(folder);
        for (int i = 0; i < 12; i++) {
            log.add(Collections.nCopies(50, SPAN));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2).allMatch(file -> file.toFile().length() < 23_000_000);
        }
    }
}
