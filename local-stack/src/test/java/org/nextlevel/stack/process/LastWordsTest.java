package org.nextlevel.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;

class LastWordsTest {
    @TempDir
    Path folder;

    @Test
    void aReportQuotesTheEndOfTheLog() throws Exception {
        Home home = new Home(folder);
        Path log = Files.createDirectories(home.log(Part.KAFKA).getParent()).resolve("kafka.log");
        Files.write(
                log,
                IntStream.rangeClosed(1, 40).mapToObj(line -> "line " + line).toList());

        assertThat(LastWords.of(Part.KAFKA, home).report("died"))
                .startsWith("kafka died. Its last lines:")
                .contains("line 26", "line 40", "./dev start kafka")
                .doesNotContain("line 25\n");
    }

    @ParameterizedTest
    @CsvSource({
        "java.net.BindException: Address already in use, NEXTLEVEL_KAFKA_PORT",
        "write failed: No space left on device, disk is full",
        "java.lang.OutOfMemoryError: Java heap space, ran out of memory",
        "something else, tries again"
    })
    void theHintFitsWhatWasSaid(String said, String hint) {
        assertThat(new LastWords(Part.KAFKA, new Home(folder), List.of(said)).hint())
                .contains(hint);
    }
}
