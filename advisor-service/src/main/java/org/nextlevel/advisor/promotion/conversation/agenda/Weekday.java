package org.nextlevel.advisor.promotion.conversation.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days on which people would meet. */
public final class Weekday {
    private Weekday() {}

    /** The day itself, or the Monday after a weekend. */
    public static LocalDate from(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
