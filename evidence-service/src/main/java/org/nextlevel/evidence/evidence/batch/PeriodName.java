package org.nextlevel.evidence.evidence.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The period that an English heading names: {@code March 2025}, {@code Q3 2024}, {@code H1 '25}, {@code 2024-03},
 * {@code 14 March 2025}, {@code January – March 2025}, {@code 2023}. A month, quarter or half without a year, and a
 * bare year among other words, name one only when nothing else stands there that could mean something else.
 */
final class PeriodName {
    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";
    private static final String SOME_YEAR = "(?:" + YEAR + "|['’]\\d\\d(?!\\d))";
    private static final String GAP = "[\\s,./-]*";
    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?:"
                    + "(?<isoDay>" + YEAR + "-\\d\\d-\\d\\d)(?!\\d)"
                    + "|(?<isoYear>" + YEAR + ")[-/](?<isoMonth>0[1-9]|1[0-2])(?!\\d)"
                    + "|(?<partYear>" + YEAR + ")" + GAP + "(?<yearsPart>[QH])(?<yearsNumber>[1-4])(?!\\d)"
                    + "|(?<part>[QH])(?<number>[1-4])(?!\\d)(?:" + GAP + "(?<yearOfPart>" + SOME_YEAR + "))?"
                    + "|(?:(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
                    + "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?"
                    + "(?:\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]))?"
                    + "(?:" + GAP + "(?<yearOfMonth>" + SOME_YEAR + "))?"
                    + "|(?<year>" + YEAR + ")"
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINING = Pattern.compile("(?i)\\b(?:to|until|through|and)\\b|[^\\p{L}\\p{N}]+");
    private static final Pattern USUAL = Pattern.compile(
            "(?i)\\b(?:my|the|a|in|of|for|from|year|annual|end|review|brag|document|doc|list|log|book|work|self|performance"
                    + "|assessment|accomplishments?|achievements?|wins?|highlights?|results?|impact|summary)\\b"
                    + "|[^\\p{L}\\p{N}]+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PeriodName() {}

    /**
     * The period that a heading names.
     *
     * @param yearAround the year that headings around it name, for a month without one
     */
    static Optional<HeadingPeriod> in(String heading, OptionalInt yearAround) {
        List<MatchResult> names = NAMES.matcher(heading).results().toList();
        if (names.isEmpty() || !isMeant(heading, names)) {
            return Optional.empty();
        }
        OptionalInt year = yearAround;
        List<HeadingPeriod> periods = new ArrayList<>();
        try {
            for (MatchResult name : names.reversed()) {
                OptionalInt own = ownYear(name);
                year = own.isPresent() ? own : year;
                if (year.isEmpty()) {
                    return Optional.empty();
                }
                periods.addFirst(period(name, year.getAsInt()));
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return Optional.of(periods.getFirst().until(periods.getLast()));
    }

    /** Whether a line is the name of a period and nothing else. */
    static boolean isAll(String line) {
        return NAMES.matcher(line).find()
                && JOINING.matcher(NAMES.matcher(line).replaceAll(" "))
                        .replaceAll("")
                        .isEmpty();
    }

    private static boolean isMeant(String heading, List<MatchResult> names) {
        if (isAll(heading)) {
            return true;
        }
        if (names.stream().anyMatch(name -> ownYear(name).isEmpty())) {
            return false;
        }
        boolean isBare = names.stream().allMatch(name -> name.group("year") != null);
        String others = NAMES.matcher(heading).replaceAll(" ");
        return !isBare
                || names.getFirst().start() == 0
                || USUAL.matcher(others).replaceAll("").isEmpty();
    }

    private static OptionalInt ownYear(MatchResult name) {
        if (name.group("isoDay") != null) {
            return OptionalInt.of(Integer.parseInt(name.group("isoDay").substring(0, 4)));
        }
        for (String group : List.of("isoYear", "partYear", "yearOfPart", "yearOfMonth", "year")) {
            if (name.group(group) != null) {
                String digits = name.group(group).replaceAll("\\D", "");
                return OptionalInt.of(Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0));
            }
        }
        return OptionalInt.empty();
    }

    private static HeadingPeriod period(MatchResult name, int year) {
        if (name.group("isoDay") != null) {
            return HeadingPeriod.ofDay(LocalDate.parse(name.group("isoDay")));
        }
        if (name.group("isoMonth") != null) {
            return HeadingPeriod.ofMonths(year, Integer.parseInt(name.group("isoMonth")), 1);
        }
        if (name.group("month") != null) {
            return month(name, year);
        }
        String part = name.group("part") == null ? name.group("yearsPart") : name.group("part");
        if (part == null) {
            return HeadingPeriod.ofMonths(year, 1, 12);
        }
        String number = name.group("number") == null ? name.group("yearsNumber") : name.group("number");
        int months = part.equalsIgnoreCase("Q") ? 3 : 6;
        return HeadingPeriod.ofMonths(year, (Integer.parseInt(number) - 1) * months + 1, months);
    }

    private static HeadingPeriod month(MatchResult name, int year) {
        int month = 1 + MONTHS.indexOf(name.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
        String day = name.group("dayBefore") == null ? name.group("dayAfter") : name.group("dayBefore");
        return day == null
                ? HeadingPeriod.ofMonths(year, month, 1)
                : HeadingPeriod.ofDay(LocalDate.of(year, month, Integer.parseInt(day)));
    }
}
