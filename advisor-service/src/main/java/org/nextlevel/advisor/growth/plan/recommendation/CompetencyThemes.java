package org.nextlevel.advisor.growth.plan.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The sorts of work that the key and name of a competency speak of, and which kinds of action show each. {@code
 * action-kinds.txt} lists them for English; a framework says nothing of it, so this is a guess that is said as such.
 */
final class CompetencyThemes {
    private static final List<Theme> ALL = read();

    private CompetencyThemes() {}

    /**
     * A sort of work.
     *
     * @param kinds the most fitting first
     * @param stems how its words begin, in lower case
     */
    record Theme(String name, List<ActionKind> kinds, List<String> stems) {
        private boolean isNamedBy(String word) {
            return stems.stream().anyMatch(word::startsWith);
        }
    }

    /** Those that any of the texts names, in the order of the list; empty when nothing is known. */
    static List<Theme> of(String... texts) {
        List<String> words = Arrays.stream(texts)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .toList();
        return ALL.stream()
                .filter(theme -> words.stream().anyMatch(theme::isNamedBy))
                .toList();
    }

    static List<Theme> all() {
        return ALL;
    }

    private static List<Theme> read() {
        try (InputStream file = CompetencyThemes.class.getResourceAsStream("/action-kinds.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .map(parts -> new Theme(
                            parts[0],
                            Arrays.stream(parts[1].split(", "))
                                    .map(ActionKind::valueOf)
                                    .toList(),
                            List.of(parts[2].split(", "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
