package org.nextlevel.evidence.suggestion.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The period that an English heading names: {@code March 2025}, {@code Q3 2024}, {@code H1 '25}, {@code 2024-03},
 * {@code 14 March 2025}, {@code January – March 2025}, {@code 2023}. A month, quarter or half without a year, and a
 * bare year among other words, name one only when nothing else stands there that could mean something else.
 */
public final class HeadingPeriod {
    private static final Pattern JOINING = Pattern.compile("(?i)\\b(?:to|until|through|and)\\b|[^\\p{L}\\p{N}]+");
    private static final Pattern USUAL = Pattern.compile(
            "(?i)\\b(?:my|the|a|in|of|for|from|year|annual|end|review|brag|document|doc|list|log|book|work|self|performance"
                    + "|assessment|accomplishments?|achievements?|wins?|highlights?|results?|impact|summary)\\b"
                    + "|[^\\p{L}\\p{N}]+");

    private HeadingPeriod() {}

    /**
     * The period that a heading names; empty when it names none, or one without a year.
     *
     * @param yearAround the year that headings around it name, for a month without one
     */
    public static Optional<DaySpan> in(String heading, OptionalInt yearAround) {
        List<NamedTime> names = NamedTime.inHeading(heading);
        if (names.isEmpty() || !isMeant(heading, names)) {
            return Optional.empty();
        }
        OptionalInt year = yearAround;
        List<DaySpan> spans = new ArrayList<>();
        for (NamedTime name : names.reversed()) {
            year = name.year() == null ? year : OptionalInt.of(name.year());
            if (year.isEmpty()) {
                return Optional.empty();
            }
            spans.addFirst(name.in().apply(year.getAsInt()));
        }
        return Optional.of(spans.getFirst().until(spans.getLast()));
    }

    /** Whether a line is the name of a period and nothing else. */
    public static boolean isAll(String line) {
        return isAll(line, NamedTime.inHeading(line));
    }

    private static boolean isAll(String line, List<NamedTime> names) {
        return !names.isEmpty()
                && JOINING.matcher(others(line, names)).replaceAll("").isEmpty();
    }

    private static boolean isMeant(String heading, List<NamedTime> names) {
        if (isAll(heading, names)) {
            return true;
        }
        if (names.stream().anyMatch(name -> name.year() == null)) {
            return false;
        }
        return !names.stream().allMatch(NamedTime::bare)
                || names.getFirst().start() == 0
                || USUAL.matcher(others(heading, names)).replaceAll("").isEmpty();
    }

    /** What stands beside the names. */
    private static String others(String line, List<NamedTime> names) {
        StringBuilder others = new StringBuilder(line);
        names.reversed().forEach(name -> others.replace(name.start(), name.end(), " "));
        return others.toString();
    }
}
