package org.nextlevel.advisor.promotion.conversation.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a time zone is around a moment, by the rules of this Java (RFC 5545, 3.6.5). */
final class CalendarTimeZone {
    private static final DateTimeFormatter OFFSET =
            new DateTimeFormatterBuilder().appendOffset("+HHMMss", "+0000").toFormatter();
    private static final int DAYS = 7;
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarTimeZone() {}

    /** The offset in force since when, and the change after it; one offset alone where nothing changes any more. */
    static void write(ZonedDateTime moment, CalendarLines lines) {
        ZoneRules rules = moment.getZone().getRules();
        Instant at = moment.toInstant();
        ZoneOffsetTransition before = rules.previousTransition(at.plusMillis(1));
        ZoneOffsetTransition after = rules.nextTransition(at);
        lines.value("BEGIN", "VTIMEZONE").value("TZID", moment.getZone().getId());
        if (before == null || after == null) {
            write(rules, at, LONG_AGO, moment.getOffset(), moment.getOffset(), Optional.empty(), lines);
        } else {
            write(rules, before, lines);
            write(rules, after, lines);
        }
        lines.value("END", "VTIMEZONE");
    }

    private static void write(ZoneRules rules, ZoneOffsetTransition change, CalendarLines lines) {
        LocalDateTime start = change.getDateTimeBefore();
        // Some programs understand only changes that come back each year.
        Optional<String> again = rules.getTransitionRules().stream()
                .filter(rule -> rule.createTransition(start.getYear()).equals(change))
                .flatMap(rule -> yearly(rule, start.toLocalDate()).stream())
                .findFirst();
        write(rules, change.getInstant(), start, change.getOffsetBefore(), change.getOffsetAfter(), again, lines);
    }

    private static void write(
            ZoneRules rules,
            Instant at,
            LocalDateTime start,
            ZoneOffset from,
            ZoneOffset to,
            Optional<String> again,
            CalendarLines lines) {
        String kind = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.value("BEGIN", kind)
                .value("DTSTART", CalendarLines.LOCAL.format(start))
                .value("TZOFFSETFROM", OFFSET.format(from))
                .value("TZOFFSETTO", OFFSET.format(to));
        again.ifPresent(rule -> lines.value("RRULE", rule));
        lines.value("END", kind);
    }

    /** Such as the last Sunday in March: {@code FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU}; empty for what is not of that kind. */
    private static Optional<String> yearly(ZoneOffsetTransitionRule rule, LocalDate day) {
        int first = rule.getDayOfMonthIndicator();
        int most = rule.getMonth().maxLength();
        if (rule.getDayOfWeek() != day.getDayOfWeek() || first + DAYS - 1 > most) {
            return Optional.empty();
        }
        String month = "FREQ=YEARLY;BYMONTH=" + day.getMonthValue();
        String weekday = day.getDayOfWeek().name().substring(0, 2);
        if (first == -1 || first + DAYS - 1 == most) {
            return Optional.of("%s;BYDAY=-1%s".formatted(month, weekday));
        }
        if (first % DAYS == 1) {
            return Optional.of("%s;BYDAY=%d%s".formatted(month, first / DAYS + 1, weekday));
        }
        return first < 1
                ? Optional.empty()
                : Optional.of("%s;BYDAY=%s;BYMONTHDAY=%s"
                        .formatted(
                                month,
                                weekday,
                                IntStream.range(first, first + DAYS)
                                        .mapToObj(String::valueOf)
                                        .collect(Collectors.joining(","))));
    }
}
