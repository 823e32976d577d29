package org.nextlevel.evidence.suggestion.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.suggestion.period.DaySpan.CalendarUnit;

/** Times that are named as seen from today, such as "last quarter" or "over the last six months". */
final class RelativeTimes {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "\\d{1,3}|" + String.join("|", NUMBERS);
    private static final Pattern WORDS = Pattern.compile("(?i)\\b(?:"
            + "(?:(?:over|in|during|for|within) )?the (?:last|past) (?:(?<lastCount>" + NUMBER
            + "|few|couple of) )?(?<lastUnit>days?|weeks?|months?|quarters?|years?)"
            + "|(?<ago>" + NUMBER + "|an?) (?<agoUnit>days?|weeks?|months?|quarters?|years?) ago"
            + "|(?<since>since )?(?:last|previous) (?<previous>week|month|quarter|year)"
            + "|(?:earlier )?this (?<current>week|month|quarter|year)"
            + "|(?<yesterday>yesterday)|(?<today>today)"
            + "|(?<soFar>year to date))\\b");

    private RelativeTimes() {}

    static List<SuggestedPeriod> of(String text, LocalDate day) {
        List<SuggestedPeriod> found = new ArrayList<>();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            read(words, day)
                    .flatMap(span -> Periods.period(span.first(), span.last(), words.start(), words.end(), day))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<DaySpan> read(Matcher words, LocalDate day) {
        if (words.group("lastUnit") != null) {
            return back(words.group("lastCount"), unit(words, "lastUnit"), day);
        }
        if (words.group("agoUnit") != null) {
            CalendarUnit unit = unit(words, "agoUnit");
            return Optional.of(DaySpan.around(unit.before(day, number(words.group("ago"))), unit));
        }
        if (words.group("previous") != null) {
            CalendarUnit unit = unit(words, "previous");
            DaySpan previous = DaySpan.around(unit.before(day, 1), unit);
            return Optional.of(words.group("since") == null ? previous : new DaySpan(previous.first(), day));
        }
        if (words.group("current") != null) {
            return Optional.of(DaySpan.around(day, unit(words, "current")));
        }
        if (words.group("soFar") != null) {
            return Optional.of(DaySpan.around(day, CalendarUnit.YEAR));
        }
        return Optional.of(DaySpan.day(words.group("today") == null ? day.minusDays(1) : day));
    }

    /** "The last quarter" is the one before this; "the last two quarters" end today. */
    private static Optional<DaySpan> back(String count, CalendarUnit unit, LocalDate day) {
        if (count == null) {
            return Optional.of(DaySpan.around(unit.before(day, 1), unit));
        }
        return switch (count.toLowerCase(Locale.ROOT)) {
            case "few" -> Optional.empty();
            case "couple of" -> Optional.of(new DaySpan(unit.before(day, 2).plusDays(1), day));
            default -> Optional.of(new DaySpan(unit.before(day, number(count)).plusDays(1), day));
        };
    }

    private static CalendarUnit unit(Matcher words, String group) {
        return CalendarUnit.of(words.group(group).toLowerCase(Locale.ROOT));
    }

    private static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.startsWith("a")
                ? 1
                : NUMBERS.contains(small) ? NUMBERS.indexOf(small) + 1 : Integer.parseInt(small);
    }
}
