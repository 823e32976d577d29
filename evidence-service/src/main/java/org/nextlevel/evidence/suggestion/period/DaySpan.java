package org.nextlevel.evidence.suggestion.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days from the first to the last. */
record DaySpan(LocalDate first, LocalDate last) {
    static DaySpan day(LocalDate day) {
        return new DaySpan(day, day);
    }

    static DaySpan months(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return new DaySpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    static DaySpan year(int year) {
        return months(year, 1, 12);
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

        /** From the singular or plural. */
        static CalendarUnit of(String word) {
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return valueOf(singular.toUpperCase(java.util.Locale.ROOT));
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
