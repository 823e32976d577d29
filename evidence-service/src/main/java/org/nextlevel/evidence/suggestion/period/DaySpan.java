package org.nextlevel.evidence.suggestion.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Days from the first to the last, which is one of them. */
public record DaySpan(LocalDate first, LocalDate last) {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    /** One day. */
    public static DaySpan day(LocalDate day) {
        return new DaySpan(day, day);
    }

    /** This many months, from a month of a year on. */
    static DaySpan months(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return new DaySpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    static DaySpan year(int year) {
        return months(year, 1, 12);
    }

    /** From its beginning on, without an end that is known. */
    DaySpan goingOn() {
        return new DaySpan(first, END_OF_TIME);
    }

    /** From the beginning of this to the end of the other; this one alone when the other does not end later. */
    DaySpan until(DaySpan other) {
        return other.last.isAfter(last) ? new DaySpan(first, other.last) : this;
    }

    /** As far as it is over; empty when it has not begun. */
    public Optional<DaySpan> upTo(LocalDate today) {
        if (first.isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(last.isAfter(today) ? new DaySpan(first, today) : this);
    }

    /** Whether it begins and ends on the same day. */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /** The calendar unit in which a day lies. */
    static DaySpan around(LocalDate day, CalendarUnit unit) {
        return switch (unit) {
            case DAY -> day(day);
            case WEEK -> {
                LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
                yield new DaySpan(monday, monday.plusDays(6));
            }
            case MONTH -> months(day.getYear(), day.getMonthValue(), 1);
            case QUARTER -> months(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 3);
            case YEAR -> year(day.getYear());
        };
    }

    /** What people count time in. */
    enum CalendarUnit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** The unit that a word names, in the singular or plural. */
        static CalendarUnit of(String word) {
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return valueOf(singular.toUpperCase(Locale.ROOT));
        }

        LocalDate before(LocalDate day, int count) {
            return switch (this) {
                case DAY -> day.minusDays(count);
                case WEEK -> day.minusWeeks(count);
                case MONTH -> day.minusMonths(count);
                case QUARTER -> day.minusMonths(3L * count);
                case YEAR -> day.minusYears(count);
            };
        }
    }
}
