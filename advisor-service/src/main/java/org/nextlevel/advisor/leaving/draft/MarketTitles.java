package org.nextlevel.advisor.leaving.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;

/** What other companies call a role: {@code market-titles.txt}. The ladder's names and track decide; else none are offered. */
final class MarketTitles {
    private static final Pattern MANAGERS = Pattern.compile("(?i)manag|führung|leitung");
    private static final List<String> LINES = read();
    private static final List<Trade> TRADES = LINES.stream()
            .filter(line -> line.contains(" = "))
            .map(line -> line.split(" = "))
            .map(parts -> new Trade(parts[0], List.of(parts[1].split(", "))))
            .toList();

    private MarketTitles() {}

    /**
     * The level's own name first, then what it is called elsewhere in the person's trade.
     *
     * @param own key of the present level
     * @param next key of the level that comes after it
     */
    static List<String> of(FrameworkNames names, String own, String next) {
        String level = names.level(next).name();
        String track = names.track(next).orElse("");
        Optional<Trade> trade = Trade.of(
                TRADES,
                List.of(level, names.level(own).name(), track, names.framework().orElse("")));
        return Stream.concat(Stream.of(level), trade.stream().flatMap(known -> elsewhere(known, track, level)))
                .distinct()
                .toList();
    }

    private static Stream<String> elsewhere(Trade trade, String track, String level) {
        String group = trade.name() + (MANAGERS.matcher(track + level).find() ? " / managers / " : " / others / ");
        return LINES.stream()
                .filter(line -> line.startsWith(group))
                .map(line -> line.substring(group.length()).split(": ", 2))
                .filter(parts -> level.toLowerCase(Locale.ROOT).contains(parts[0]))
                .limit(1)
                .flatMap(parts -> Arrays.stream(parts[1].split(", ")));
    }

    private static List<String> read() {
        try (InputStream file = MarketTitles.class.getResourceAsStream("/market-titles.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
