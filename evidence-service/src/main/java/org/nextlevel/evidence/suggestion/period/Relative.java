package org.nextlevel.evidence.suggestion.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.suggestion.period.Span.Unit;

/** Times that are named as seen from today, such as "last quarter" or "over the last six months". */
final class Relative {
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

    private Relative() {}

    static List<Period> of(String text, LocalDate day) {
        List<Period> found = new ArrayList<>();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            read(words, day)
                    .flatMap(span -> Periods.period(span.first(), span.last(), words.start(), words.end(), day))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Span> read(Matcher words, LocalDate day) {
        if (words.group("lastUnit") != null) {
            return back(words.group("lastCount"), unit(words, "lastUnit"), day);
        }
        if (words.group("agoUnit") != null) {
            Unit unit = unit(words, "agoUnit");
            return Optional.of(Span.around(unit.before(day, number(words.group("ago"))), unit));
        }
        if (words.group("previous") != null) {
            Unit unit = unit(words, "previous");
            Span previous = Span.around(unit.before(day, 1), unit);
            return Optional.of(words.group("since") == null ? previous : new Span(previous.first(), day));
        }
        if (words.group("current") != null) {
            return Optional.of(Span.around(day, unit(words, "current")));
        }
        if (words.group("soFar") != null) {
            return Optional.of(Span.around(day, Unit.YEAR));
        }
        return Optional.of(Span.day(words.group("today") == null ? day.minusDays(1) : day));
    }

    /** "The last quarter" is the one before this; "the last two quarters" end today. */
    private static Optional<Span> back(String count, Unit unit, LocalDate day) {
        if (count == null) {
            return Optional.of(Span.around(unit.before(day, 1), unit));
        }
        return switch (count.toLowerCase(Locale.ROOT)) {
            case "few" -> Optional.empty();
            case "couple of" -> Optional.of(new Span(unit.before(day, 2).plusDays(1), day));
            default -> Optional.of(new Span(unit.before(day, number(count)).plusDays(1), day));
        };
    }

    private static Unit unit(Matcher words, String group) {
        return Unit.of(words.group(group).toLowerCase(Locale.ROOT));
    }

    private static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.startsWith("a")
                ? 1
                : NUMBERS.contains(small) ? NUMBERS.indexOf(small) + 1 : Integer.parseInt(small);
    }
}
