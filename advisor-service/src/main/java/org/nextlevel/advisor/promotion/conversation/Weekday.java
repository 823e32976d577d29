package org.nextlevel.advisor.promotion.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days on which people would meet. */
final class Weekday {
    private Weekday() {}

    /** The day itself, or the Monday after a weekend. */
    static LocalDate from(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
