package org.nextlevel.integration.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.feed.change.ChangeType;

/** Of each event that there is somebody decided whether other systems may know it. */
@Tag("M10.2")
@Tag("privacy")
class WithheldTest {
    private static final Path SAMPLES = Path.of("..", "docs", "events");

    @Test
    void everyEventIsToldOutsideOrWithheldForAReason() throws IOException {
        List<String> withheld = withheld().map(cells -> cells[0]).toList();
        List<String> told =
                Arrays.stream(ChangeType.values()).map(ChangeType::event).toList();
        assertThat(Stream.concat(withheld.stream(), told.stream()))
                .as("a new event stands in ChangeType, or in withheld.csv with the reason")
                .containsExactlyInAnyOrderElementsOf(events());
        assertThat(withheld().map(cells -> cells[1])).allMatch(reason -> !reason.isBlank());
    }

    @Test
    void theGuideNamesWhatIsTold() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "integration.md"));
        assertThat(Arrays.stream(ChangeType.values())
                        .map(type -> "| `%s` | %s |".formatted(type.label(), type.meaning())))
                .allSatisfy(line -> assertThat(guide).contains(line));
    }

    private static Stream<String[]> withheld() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/withheld.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 2));
    }

    /** {@code case-closed.json} is the sample of {@code CaseClosed}; a type may have several, as {@code employee-registered.without-level.json}. */
    private static Set<String> events() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .map(name -> Arrays.stream(name.split("-"))
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining()))
                    .collect(Collectors.toSet());
        }
    }
}
