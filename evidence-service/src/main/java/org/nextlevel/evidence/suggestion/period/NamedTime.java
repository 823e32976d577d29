package org.nextlevel.evidence.suggestion.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter, half or year as a text names it.
 *
 * @param year null when the text does not say
 * @param bare whether it is nothing but a number that may be a year
 * @param in what it is in a given year
 */
record NamedTime(int start, int end, Integer year, boolean bare, IntFunction<DaySpan> in) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String OF_YEAR = "(?:,? (?:of )?(?<year%1$d>" + YEAR + ")(?![\\d\\w]))?";

    private static final Pattern POINT = Pattern.compile("(?<![\\w.,/€$£])(?<!(?<!(?:19|20)\\d\\d|[QqHh]\\d)-)(?:"
            + "(?<iso>" + YEAR + "-\\d\\d-\\d\\d)(?![\\d-])"
            + "|(?<isoMonth>" + YEAR + "-(?:0[1-9]|1[0-2]))(?![\\d-])"
            + "|(?<yearQuarter>" + YEAR + ")[ -]?[Qq](?<quarterBehind>[1-4])\\b"
            + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dayMonth>" + MONTH + ")" + OF_YEAR.formatted(1)
            + "|(?<monthDay>" + MONTH + ") (?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)" + OF_YEAR.formatted(2)
            + "|(?<month>" + MONTH + ")" + OF_YEAR.formatted(3)
            + "|(?:[Qq](?<quarter>[1-4])\\b|(?<quarterWord>first|second|third|fourth) quarter)" + OF_YEAR.formatted(4)
            + "|(?:[Hh](?<half>[12])\\b|(?<halfWord>first|second) half)" + OF_YEAR.formatted(5)
            + "|(?<bare>" + YEAR + ")(?![\\w%€$£]|[.,/]\\d|-(?!(?:19|20)\\d\\d\\b)\\d)"
            + ")");

    /** What a text names, in its order. */
    static List<NamedTime> of(String text) {
        List<NamedTime> points = new ArrayList<>();
        Matcher found = POINT.matcher(text);
        while (found.find()) {
            read(found).ifPresent(points::add);
        }
        return points;
    }

    private static Optional<NamedTime> read(Matcher found) {
        try {
            if (found.group("iso") != null) {
                DaySpan day = DaySpan.day(LocalDate.parse(found.group("iso")));
                return Optional.of(
                        point(found, Integer.valueOf(found.group("iso").substring(0, 4)), _ -> day));
            }
            if (found.group("isoMonth") != null) {
                String[] parts = found.group("isoMonth").split("-");
                int month = Integer.parseInt(parts[1]);
                return Optional.of(point(found, Integer.valueOf(parts[0]), year -> DaySpan.months(year, month, 1)));
            }
            return Optional.of(named(found));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static NamedTime named(Matcher found) {
        if (found.group("yearQuarter") != null) {
            int quarter = Integer.parseInt(found.group("quarterBehind"));
            return point(
                    found, Integer.valueOf(found.group("yearQuarter")), year -> DaySpan.months(year, quarter * 3 - 2, 3));
        }
        if (found.group("dayMonth") != null) {
            return day(found, found.group("dayMonth"), found.group("day"), "year1");
        }
        if (found.group("monthDay") != null) {
            return day(found, found.group("monthDay"), found.group("dayBehind"), "year2");
        }
        if (found.group("month") != null) {
            int month = month(found.group("month"));
            return point(found, year(found, "year3"), year -> DaySpan.months(year, month, 1));
        }
        if (found.group("quarter") != null || found.group("quarterWord") != null) {
            int quarter = ordinal(found.group("quarter"), found.group("quarterWord"));
            return point(found, year(found, "year4"), year -> DaySpan.months(year, quarter * 3 - 2, 3));
        }
        if (found.group("half") != null || found.group("halfWord") != null) {
            int half = ordinal(found.group("half"), found.group("halfWord"));
            return point(found, year(found, "year5"), year -> DaySpan.months(year, half * 6 - 5, 6));
        }
        return new NamedTime(found.start(), found.end(), Integer.valueOf(found.group("bare")), true, DaySpan::year);
    }

    private static NamedTime day(Matcher found, String name, String number, String group) {
        int month = month(name);
        int day = Integer.parseInt(number);
        // A leap year, so that every day there is can be named; elsewhere the last of the month takes its place.
        DaySpan.day(LocalDate.of(2024, month, day));
        return point(found, year(found, group), year -> {
            LocalDate first = LocalDate.of(year, month, 1);
            return DaySpan.day(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
        });
    }

    private static NamedTime point(Matcher found, Integer year, IntFunction<DaySpan> in) {
        return new NamedTime(found.start(), found.end(), year, false, in);
    }

    private static Integer year(Matcher found, String group) {
        return found.group(group) == null ? null : Integer.valueOf(found.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int ordinal(String digit, String word) {
        return digit == null ? ORDINALS.get(word) : Integer.parseInt(digit);
    }

    /** What it is in its year; without one, the latest that had begun on that day. */
    DaySpan on(LocalDate day) {
        if (year != null) {
            return in.apply(year);
        }
        DaySpan thisYear = in.apply(day.getYear());
        return thisYear.first().isAfter(day) ? in.apply(day.getYear() - 1) : thisYear;
    }
}
