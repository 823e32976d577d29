package org.nextlevel.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Several characters that are drawn as one: a consonant with its vowel and tone, a conjunct, a family of emoji. The fonts that
 * ship hold each such drawing under a private code point, since a PDF is written character by character (ADR 0043).
 */
final class Clusters {
    private static final List<String> FONTS =
            List.of("NotoEmoji-Regular", "NotoSansThai-Regular", "NotoSansDevanagari-Regular");

    private static final Clusters SHIPPED = new Clusters();

    private final Map<String, Integer> points = new HashMap<>(20_000);
    private final Map<Integer, String> read = new HashMap<>(20_000);

    private Clusters() {
        FONTS.forEach(this::take);
    }

    static Clusters shipped() {
        return SHIPPED;
    }

    /** The private code point of a cluster in its composed form without selectors; empty when it has none. */
    OptionalInt find(String cluster) {
        Integer point = points.get(cluster);
        return point == null ? OptionalInt.empty() : OptionalInt.of(point);
    }

    /** What is read where a private code point stands; null for any other. */
    String read(int point) {
        return read.get(point);
    }

    /** The first line is the private code point of the second, and each further line has the next one. */
    private void take(String font) {
        try (InputStream file = Clusters.class.getResourceAsStream(font + ".txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int first = Integer.parseInt(lines.getFirst(), 16);
            for (int i = 1; i < lines.size(); i++) {
                points.put(lines.get(i), first + i - 1);
                read.put(first + i - 1, lines.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
