package org.nextlevel.evidence.intake.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which order the days of a column are written, as far as its cells tell: 03/04/2024 alone does not. */
final class DayOrder {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2}|(?<=\\D)\\d)\\2(\\d{2}|(?<=\\D)\\d)(?:[T ]00:00.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: 00:00.*)?");
    private static final List<DateTimeFormatter> NAMED = List.of(
            named("d-MMM-uuuu"),
            named("d MMM uuuu"),
            named("d MMMM uuuu"),
            named("MMM d, uuuu"),
            named("MMMM d, uuuu"));

    private boolean isDayFirst;
    private boolean isMonthFirst;
    private boolean isSaid;

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** What the request says; null for nothing. */
    void say(@Nullable ImportDayOrder order) {
        isSaid = order != null;
        isDayFirst = order == ImportDayOrder.DAY_FIRST;
        isMonthFirst = order == ImportDayOrder.MONTH_FIRST;
    }

    /** Learns from a cell. */
    void look(String cell) {
        Matcher numbers = YEAR_LAST.matcher(cell);
        if (!isSaid && numbers.matches()) {
            isDayFirst |= numbers.group(2).equals(".") || Integer.parseInt(numbers.group(1)) > 12;
            isMonthFirst |= Integer.parseInt(numbers.group(3)) > 12;
        }
    }

    /** Whether days are read in an order that nobody said. */
    Optional<ImportDayOrder> guessed() {
        return isSaid || isDayFirst == isMonthFirst
                ? Optional.empty()
                : Optional.of(isDayFirst ? ImportDayOrder.DAY_FIRST : ImportDayOrder.MONTH_FIRST);
    }

    /** Whether a cell is a day, were the order known. */
    boolean isUnclear(String cell) {
        return isDayFirst == isMonthFirst && YEAR_LAST.matcher(cell).matches();
    }

    /** The day of a cell; empty when it is none, or could be two. */
    Optional<LocalDate> read(String cell) {
        try {
            Matcher year = YEAR_FIRST.matcher(cell);
            if (year.matches()) {
                return Optional.of(day(year.group(1), year.group(3), year.group(4)));
            }
            Matcher last = YEAR_LAST.matcher(cell);
            if (last.matches()) {
                return isDayFirst == isMonthFirst
                        ? Optional.empty()
                        : Optional.of(
                                isDayFirst
                                        ? day(last.group(4), last.group(3), last.group(1))
                                        : day(last.group(4), last.group(1), last.group(3)));
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return NAMED.stream().flatMap(form -> parse(cell, form).stream()).findFirst();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> parse(String cell, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(cell, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
