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
import java.util.Optional;
import java.util.Set;

/**
 * What frameworks usually call the competencies that mean a kind of work, and as what a kind counts where nothing is called so, by
 * {@code kinds-of-work.txt}.
 */
public final class NamedKinds {
    private static final Map<String, Set<String>> BY_NAME = new HashMap<>();
    private static final Map<String, String> BROADER = new HashMap<>();

    static {
        lines().forEach(NamedKinds::add);
    }

    private NamedKinds() {}

    /** The kinds that a competency of this name means; empty when the name alone does not tell. */
    public static Set<String> of(String competency) {
        return BY_NAME.getOrDefault(competency.strip().toLowerCase(Locale.ROOT), Set.of());
    }

    /** The kind that a kind is a part of; empty when it is none of another's. */
    public static Optional<String> broader(String kind) {
        return Optional.ofNullable(BROADER.get(kind));
    }

    /** {@code kind: name; name < broader kind}; the last part is not always there. */
    private static void add(String line) {
        String[] parts = line.split(":| < ");
        String kind = parts[0];
        for (String name : parts[1].strip().split("; ")) {
            BY_NAME.computeIfAbsent(name, _ -> new HashSet<>()).add(kind);
        }
        if (parts.length > 2) {
            BROADER.put(kind, parts[2]);
        }
    }

    private static List<String> lines() {
        try (InputStream file = NamedKinds.class.getResourceAsStream("/kinds-of-work.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
