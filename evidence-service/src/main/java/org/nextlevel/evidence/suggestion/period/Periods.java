package org.nextlevel.evidence.suggestion.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times out of a text, seen from the day on which it was logged: the same text and day give the same. */
public final class Periods {
    private static final int MOST = 5;
    /** Nobody logs what is longer ago; a number below is no year. */
    private static final int YEARS_BACK = 40;

    private static final Pattern TO =
            Pattern.compile(" ?[-–—] ?| (?:to|until|till|through|up to) (?:the )?(?:end of )?");
    private static final Pattern AND = Pattern.compile(" and ");
    private static final Pattern BEFORE_RANGE = Pattern.compile("(?i)\\b(?:from|between|in|during) (?:the )?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:the )?$");
    private static final Pattern SINCE =
            Pattern.compile("(?i)\\bsince (?:the )?(?:(?:early|mid|late|end of|beginning of|start of)[ -])?$");
    /** A plan, a deadline or a part of a name, not when something was. */
    private static final Pattern NOT_WHEN =
            Pattern.compile("(?i)\\b(?:by|until|till|before|for|than)(?: the)?(?: end of)? $");

    private static final Pattern WHEN = Pattern.compile(
            "(?i)(?:\\b(?:in|during|throughout|over|within|of|on|last|this|around|after|early|mid|late|summer|spring|autumn|fall|winter)(?: the)?[ -]|[(:,;–-] ?|^)$");
    /** What a month without a year needs, which may be a verb. */
    private static final Pattern PREPOSITION =
            Pattern.compile("(?i)\\b(?:in|during|throughout|of|on|last|this|early|mid|late)(?: the)?[ -]$");

    private static final Pattern NOTHING_BEHIND = Pattern.compile("\\s*(?:$|[.,;:)!?\\n]|[-–—] )");
    private static final Pattern IN =
            Pattern.compile("(?i)\\b(?:in|during|throughout|over|within|on|after)(?: the)? $");

    /** More than any of the words that can stand before a time; a whole text before each of many times would be much to read. */
    private static final int WORDS_BEFORE = 80;

    private Periods() {}

    /**
     * The periods, in the order in which the text names them, at most five; empty when it names none that had begun.
     *
     * @param day on which the text was logged
     */
    public static List<SuggestedPeriod> of(String text, LocalDate day) {
        List<SuggestedPeriod> found = new ArrayList<>(RelativeTimes.of(text, day));
        List<NamedTime> points = NamedTime.inProse(text);
        for (int i = 0; i < points.size(); i++) {
            Optional<SuggestedPeriod> range =
                    i + 1 < points.size() ? range(points.get(i), points.get(i + 1), text, day) : Optional.empty();
            if (range.isPresent()) {
                found.add(range.get());
                i++;
            } else {
                single(points.get(i), text, day).ifPresent(found::add);
            }
        }
        List<SuggestedPeriod> taken = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(SuggestedPeriod::start))
                .filter(one -> taken.isEmpty() || taken.getLast().end() <= one.start())
                .limit(MOST)
                .forEach(taken::add);
        return List.copyOf(taken);
    }

    private static Optional<SuggestedPeriod> range(NamedTime from, NamedTime to, String text, LocalDate day) {
        String between = text.substring(from.end(), to.start());
        boolean joined = TO.matcher(between).matches()
                || AND.matcher(between).matches() && before(from, BETWEEN, text).find();
        if (!joined || from.bare() && !isYear(from, day) || to.bare() && !isYear(to, day)) {
            return Optional.empty();
        }
        DaySpan end = to.on(day);
        DaySpan start = from.year() == null ? from.in().apply(end.first().getYear()) : from.on(day);
        if (start.first().isAfter(end.first())) {
            start = from.on(end.first());
        }
        Matcher words = before(from, BEFORE_RANGE, text);
        return period(start.first(), end.last(), words.find() ? words.start() : from.start(), to.end(), day);
    }

    private static Optional<SuggestedPeriod> single(NamedTime point, String text, LocalDate day) {
        Matcher since = before(point, SINCE, text);
        if (since.find() && (!point.bare() || isYear(point, day))) {
            return period(point.on(day).first(), day, since.start(), point.end(), day);
        }
        if (!isNamed(point, text, day)) {
            return Optional.empty();
        }
        Matcher in = before(point, IN, text);
        DaySpan span = point.on(day);
        return period(span.first(), span.last(), in.find() ? in.start() : point.start(), point.end(), day);
    }

    private static boolean isNamed(NamedTime point, String text, LocalDate day) {
        if (before(point, NOT_WHEN, text).find()) {
            return false;
        }
        if (point.bare()) {
            return isYear(point, day)
                    && before(point, WHEN, text).find()
                    && (NOTHING_BEHIND
                                    .matcher(text)
                                    .region(point.end(), text.length())
                                    .lookingAt()
                            || before(point, IN, text).find());
        }
        return point.year() != null || before(point, PREPOSITION, text).find();
    }

    private static Matcher before(NamedTime point, Pattern words, String text) {
        return words.matcher(text).region(Math.max(0, point.start() - WORDS_BEFORE), point.start());
    }

    private static boolean isYear(NamedTime point, LocalDate day) {
        return point.year() > day.getYear() - YEARS_BACK && point.year() <= day.getYear();
    }

    static Optional<SuggestedPeriod> period(LocalDate first, LocalDate last, int start, int end, LocalDate day) {
        if (first.isAfter(day) || last.isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(new SuggestedPeriod(first, last.isAfter(day) ? day : last, start, end));
    }
}
