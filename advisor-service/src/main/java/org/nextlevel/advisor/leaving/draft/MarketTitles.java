package org.nextlevel.advisor.leaving.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What other companies call a role: {@code market-titles.txt}. */
final class MarketTitles {
    private static final List<Line> LINES = read();
    private static final Pattern ENGINEERS = Pattern.compile("(?i)engineer|developer|entwickler|ingenieur");
    private static final Pattern OF_ENGINEERS = Pattern.compile("Engineer|Tech |Architect");

    private MarketTitles() {}

    private record Line(String word, List<String> titles) {}

    /**
     * The level's own name first, then what it is called elsewhere; titles of engineers only to those whose own ladder
     * speaks of engineers.
     *
     * @param own the name of the person's present level
     */
    static List<String> of(String level, String own) {
        boolean engineers = ENGINEERS.matcher(level + " " + own).find();
        Stream<String> elsewhere = LINES.stream()
                .filter(line -> level.toLowerCase(Locale.ROOT).contains(line.word()))
                .limit(1)
                .flatMap(line -> line.titles().stream())
                .filter(title -> engineers || !OF_ENGINEERS.matcher(title).find());
        return Stream.concat(Stream.of(level), elsewhere).distinct().toList();
    }

    private static List<Line> read() {
        try (InputStream file = MarketTitles.class.getResourceAsStream("/market-titles.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(": ", 2))
                    .map(parts -> new Line(
                            parts[0], Arrays.stream(parts[1].split(", ")).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
