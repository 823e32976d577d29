package org.nextlevel.advisor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** What a time zone is around a moment: the rules of this Java rather than those that the library would ask the web for. */
final class Zone {
    private static final int DAYS = 7;
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Zone() {}

    /** The offset in force, and the change after it when there is one. */
    static VTimeZone of(ZonedDateTime moment) {
        ZoneRules rules = moment.getZone().getRules();
        Instant at = moment.toInstant();
        ZoneOffsetTransition before = rules.previousTransition(at.plusMillis(1));
        ZoneOffsetTransition after = rules.nextTransition(at);
        List<Observance> observances = before == null || after == null
                ? List.of(observance(rules, at, LONG_AGO, moment.getOffset(), moment.getOffset()))
                : List.of(observance(rules, before), observance(rules, after));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(moment.getZone().getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        Observance once = observance(
                rules,
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
        // Some programs understand only changes that come back each year.
        rules.getTransitionRules().stream()
                .filter(rule -> rule.createTransition(change.getDateTimeBefore().getYear())
                        .equals(change))
                .flatMap(rule -> yearly(rule, change.getDateTimeBefore().toLocalDate()).stream())
                .findFirst()
                .ifPresent(rule -> once.add(new RRule<>(rule)));
        return once;
    }

    private static Observance observance(
            ZoneRules rules, Instant at, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        var properties = new PropertyList(List.of(new DtStart<>(start), new TzOffsetFrom(from), new TzOffsetTo(to)));
        return rules.isDaylightSavings(at) ? new Daylight(properties) : new Standard(properties);
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
