package org.nextlevel.wording.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What frameworks usually call the competencies that mean a kind of work, by {@code kinds-of-work.txt}. */
public final class NamedKinds {
    private static final Map<String, Set<String>> BY_NAME = byName();

    private NamedKinds() {}

    /** The kinds that a competency of this name means; empty when the name alone does not tell. */
    public static Set<String> of(String competency) {
        return BY_NAME.getOrDefault(competency.strip().toLowerCase(Locale.ROOT), Set.of());
    }

    private static Map<String, Set<String>> byName() {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (InputStream file = NamedKinds.class.getResourceAsStream("/kinds-of-work.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .filter(line -> line.length == 2)
                    .forEach(line -> List.of(line[1].split("; "))
                            .forEach(name -> kinds.computeIfAbsent(name, _ -> new HashSet<>())
                                    .add(line[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(kinds);
    }
}
