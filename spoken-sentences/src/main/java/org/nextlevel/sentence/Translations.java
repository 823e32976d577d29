package org.nextlevel.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences in languages other than English: all files {@code sentences-<language>.txt} and {@code problems-<language>.txt}
 * on the class path, in which a line with the English sentence is followed by an indented one with the other.
 */
public final class Translations {
    /** What answers say, and what refusals say. */
    private static final List<String> KINDS = List.of("sentences", "problems");

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Translations() {}

    /** The English sentences that there are in a language. */
    public static Map<String, String> in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), Translations::read);
    }

    static String of(Locale language, String english) {
        return language.equals(Locale.ENGLISH) ? english : in(language).getOrDefault(english, english);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> sentences = new HashMap<>();
        for (String kind : KINDS) {
            String file = "%s-%s.txt".formatted(kind, language);
            try {
                for (URL url : Collections.list(
                        Thread.currentThread().getContextClassLoader().getResources(file))) {
                    add(lines(url), sentences);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(sentences);
    }

    private static List<String> lines(URL url) throws IOException {
        try (InputStream text = url.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void add(List<String> lines, Map<String, String> sentences) {
        String english = null;
        for (String line : lines) {
            if (line.startsWith("    ")) {
                sentences.put(english, line.substring(4));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                english = line;
            }
        }
    }
}
