package org.nextlevel.evidence.intake.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which words in a header stand for what, in English and German; the words are those of {@code header-words.txt}. */
final class HeaderWords {
    private static final Map<String, PersonField> WORDS = read();

    private HeaderWords() {}

    /** What a header seems to be about; empty when nothing is known of it. */
    static Optional<PersonField> guess(String header) {
        return Optional.ofNullable(WORDS.get(folded(header)));
    }

    /** Small letters and digits with single spaces: {@code Employee #} is {@code employee no}, {@code E-Mail} is {@code email}. */
    static String folded(String header) {
        String apart = header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace("#", " no ");
        return Normalizer.normalize(apart, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("e-mail", "email")
                .replace("e mail", "email")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, PersonField> read() {
        Map<String, PersonField> words = new HashMap<>();
        try (InputStream file = HeaderWords.class.getResourceAsStream("/header-words.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (PersonField field : PersonField.values()) {
            words.put(folded(field.field()), field);
        }
        return Map.copyOf(words);
    }

    private static void add(String line, Map<String, PersonField> words) {
        int colon = line.indexOf(':');
        PersonField field = PersonField.of(line.substring(0, colon)).orElseThrow();
        for (String word : line.substring(colon + 1).split(",")) {
            words.put(word.strip(), field);
        }
    }
}
