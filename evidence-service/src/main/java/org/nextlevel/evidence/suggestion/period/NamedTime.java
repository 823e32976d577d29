package org.nextlevel.evidence.suggestion.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day, month, quarter, half or year as a text names it: {@code 2024-03-14}, {@code March 2025}, {@code Q3 '25}.
 *
 * @param year null when the text does not say
 * @param bare whether it is nothing but a number that may be a year
 * @param in what it is in a given year
 */
record NamedTime(int start, int end, Integer year, boolean bare, IntFunction<DaySpan> in) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?:19|20)\\d\\d";

    /** What a sentence may be about something else in: a word in small letters, a part of a number, a price. */
    private static final Pattern IN_PROSE = pattern(
            "(?<![\\w.,/€$£])(?<!(?<!" + YEAR + "|[QqHh]\\d)-)",
            "-",
            "[ -]?",
            "(?:,? (?:of )?|(?=['’]))",
            "(?![\\w%€$£]|[.,/]\\d|-(?!" + YEAR + "\\b)\\d)",
            0);

    private static final Pattern IN_A_HEADING = pattern(
            "(?<![\\p{L}\\p{N}.])",
            "[-/]",
            "[\\s,./-]*",
            "[\\s,./-]*(?:of )?",
            "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static Pattern pattern(
            String begin, String beforeMonth, String beforePart, String beforeYear, String afterYear, int flags) {
        String ofYear = "(?:" + beforeYear + "(?<year%d>" + YEAR + "|['’]\\d\\d)(?!\\w))?";
        return Pattern.compile(
                begin + "(?:"
                        + "(?<iso>" + YEAR + "-\\d\\d-\\d\\d)(?![\\d-])"
                        + "|(?<isoYear>" + YEAR + ")" + beforeMonth + "(?<isoMonth>0[1-9]|1[0-2])(?![\\d-])"
                        + "|(?<partYear>" + YEAR + ")" + beforePart
                        + "(?:[Qq](?<quarterBehind>[1-4])|[Hh](?<halfBehind>[12]))\\b"
                        + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dayMonth>" + MONTH + ")" + ofYear.formatted(1)
                        + "|(?<monthDay>" + MONTH + ") (?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"
                        + ofYear.formatted(2)
                        + "|(?<month>" + MONTH + ")" + ofYear.formatted(3)
                        + "|(?:[Qq](?<quarter>[1-4])\\b|(?<quarterWord>first|second|third|fourth) quarter)"
                        + ofYear.formatted(4)
                        + "|(?:[Hh](?<half>[12])\\b|(?<halfWord>first|second) half)" + ofYear.formatted(5)
                        + "|(?<bare>" + YEAR + ")" + afterYear
                        + ")",
                flags);
    }

    /** What a sentence or a longer text names, in its order. */
    static List<NamedTime> inProse(String text) {
        return all(IN_PROSE.matcher(text));
    }

    /** What a heading in one line names, in its order. */
    static List<NamedTime> inHeading(String heading) {
        return all(IN_A_HEADING.matcher(heading));
    }

    private static List<NamedTime> all(Matcher found) {
        List<NamedTime> times = new ArrayList<>();
        while (found.find()) {
            try {
                times.add(read(found));
            } catch (DateTimeException _) {
                // There is no such day.
            }
        }
        return times;
    }

    private static NamedTime read(Matcher found) {
        if (found.group("iso") != null) {
            LocalDate day = LocalDate.parse(found.group("iso"));
            return time(found, day.getYear(), _ -> DaySpan.day(day));
        }
        if (found.group("isoMonth") != null) {
            int month = Integer.parseInt(found.group("isoMonth"));
            return time(found, year(found, "isoYear"), year -> DaySpan.months(year, month, 1));
        }
        if (found.group("dayMonth") != null) {
            return day(found, found.group("dayMonth"), found.group("day"), "year1");
        }
        if (found.group("monthDay") != null) {
            return day(found, found.group("monthDay"), found.group("dayBehind"), "year2");
        }
        if (found.group("month") != null) {
            int month = month(found.group("month"));
            return time(found, year(found, "year3"), year -> DaySpan.months(year, month, 1));
        }
        if (found.group("bare") != null) {
            return new NamedTime(found.start(), found.end(), year(found, "bare"), true, DaySpan::year);
        }
        return part(found);
    }

    /** A quarter or a half. */
    private static NamedTime part(Matcher found) {
        Integer quarter = ordinal(found, "quarter", "quarterBehind", "quarterWord");
        Integer year = year(found, "partYear", "year4", "year5");
        if (quarter != null) {
            return time(found, year, one -> DaySpan.months(one, quarter * 3 - 2, 3));
        }
        int half = ordinal(found, "half", "halfBehind", "halfWord");
        return time(found, year, one -> DaySpan.months(one, half * 6 - 5, 6));
    }

    private static NamedTime day(Matcher found, String name, String number, String group) {
        int month = month(name);
        // A leap year, so that every day there is can be named; elsewhere the last of the month takes its place.
        int day = LocalDate.of(2024, month, Integer.parseInt(number)).getDayOfMonth();
        return time(found, year(found, group), year -> {
            LocalDate first = LocalDate.of(year, month, 1);
            return DaySpan.day(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
        });
    }

    private static NamedTime time(Matcher found, Integer year, IntFunction<DaySpan> in) {
        return new NamedTime(found.start(), found.end(), year, false, in);
    }

    /** Of two digits the year is one of this century; null when none of the groups has one. */
    private static Integer year(Matcher found, String... groups) {
        return Stream.of(groups)
                .map(found::group)
                .filter(Objects::nonNull)
                .map(said -> said.length() == 4
                        ? Integer.valueOf(said)
                        : Integer.valueOf(2000 + Integer.parseInt(said.substring(1))))
                .findFirst()
                .orElse(null);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Integer ordinal(Matcher found, String... groups) {
        return Stream.of(groups)
                .map(found::group)
                .filter(Objects::nonNull)
                .map(said -> said.length() == 1
                        ? Integer.parseInt(said)
                        : ORDINALS.indexOf(said.toLowerCase(Locale.ROOT)) + 1)
                .findFirst()
                .orElse(null);
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
