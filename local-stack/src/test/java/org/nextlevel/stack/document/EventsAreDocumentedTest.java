package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventsAreDocumentedTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));

    @Test
    void everyEventStandsInTheTableOfEvents() throws IOException {
        Set<String> samples;
        try (var files = Files.list(ROOT.resolve("docs/events"))) {
            // A type may have several: employee-registered.without-level.json is one more of employee-registered.
            samples = files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(rows().stream().flatMap(row -> types(row[2]).stream())).containsExactlyInAnyOrderElementsOf(samples);
    }

    @Test
    void everyEventIsReadByAServiceOrSaysForWhomOutsideItIs() throws IOException {
        assertThat(rows()).allMatch(row -> row[5].contains("-service") || row[5].contains("outside: "));
    }

    @Test
    void everyEventIsInTheDescriptionForMachines() throws IOException {
        Set<String> described = Files.readAllLines(ROOT.resolve("docs/api/asyncapi.yaml")).stream()
                .filter(line -> line.startsWith("        name: "))
                .map(line -> line.replaceFirst(".*: ", ""))
                .collect(Collectors.toSet());
        assertThat(described)
                .containsAll(
                        rows().stream().flatMap(row -> names(row[2]).stream()).toList());
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("ARCHITECTURE.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+-events` \\|.*"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    /** As their samples are called. */
    private static List<String> types(String cell) {
        return names(cell).stream()
                .map(type -> type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(String cell) {
        return Pattern.compile("`(\\w+)`")
                .matcher(cell)
                .results()
                .map(type -> type.group(1))
                .toList();
    }
}
