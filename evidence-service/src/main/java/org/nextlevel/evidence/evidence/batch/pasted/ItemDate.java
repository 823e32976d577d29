package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nextlevel.evidence.suggestion.period.DaySpan;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;

/**
 * The time that stands at the beginning of an item, at its end or in brackets there, and the item without it.
 *
 * @param rest Markdown of the item
 */
record ItemDate(DaySpan period, String rest) {
    private static final int LONGEST = 60;
    private static final Pattern DAY_OR_MONTH_FIRST = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");
    private static final Pattern DAY_OF_SOME_YEAR = Pattern.compile("\\d{1,2}[./]\\d{1,2}\\.?");
    /** Others may be a version, a mark or 24/7. */
    private static final Pattern SURELY_A_DAY =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.|0\\d/\\d{1,2}|\\d{1,2}/0\\d|(?:1[3-9]|2\\d|3[01])/1[0-2]");

    private static final String PARTING = "(?:\\s*[:|]\\s+|\\s*[–—]\\s*|\\s+-\\s+)";
    private static final Pattern AT_THE_START = Pattern.compile(
            "^[*_]*[(\\[]?([^:–—|]{3,40}?(?: ?[–—-] ?[^:–—|]{3,30}?)?)[)\\]]?[*_]*(?:" + PARTING
                    + "|(?<=[)\\]*_])\\s+|:[*_]+\\s*)(?!\\d{4}-\\d\\d)(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern ISO_AT_THE_START = Pattern.compile(
            "^[*_]*(\\d{4}-\\d\\d(?:-\\d\\d)?)[*_]*[:,]?\\s+(?:[-–—]\\s+(?!\\d{4}-\\d\\d))?(?![-–—]\\s+\\d{4}-\\d\\d)(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(.*\\S)\\s*[(\\[]([^()\\[\\]]{3,40})[)\\]]\\.?$", Pattern.DOTALL);
    private static final Pattern AT_THE_END =
            Pattern.compile("^(.*\\S)(?:,\\s+|\\s*[–—|]\\s*|\\s+-\\s+)([^,–—|]{4,40}?)\\.?$", Pattern.DOTALL);

    /**
     * Empty when the item names none in such a place.
     *
     * @param headline Markdown of the item
     * @param yearAround the year that its headings name, for a day without one
     */
    static Optional<ItemDate> of(String headline, OptionalInt yearAround, HeadingHints hints) {
        return found(ISO_AT_THE_START, headline, 1, 2, yearAround, hints)
                .or(() -> found(AT_THE_START, headline, 1, 2, yearAround, hints))
                .or(() -> found(IN_BRACKETS, headline, 2, 1, yearAround, hints))
                .or(() -> found(AT_THE_END, headline, 2, 1, yearAround, hints));
    }

    /** The time at the beginning of an item, or in brackets at its end, that is nothing else and yet not understood. */
    static Optional<String> unread(String headline, OptionalInt yearAround, HeadingHints hints) {
        return Stream.of(AT_THE_START.matcher(headline), IN_BRACKETS.matcher(headline))
                .filter(Matcher::matches)
                .map(place -> place.group(place.pattern() == IN_BRACKETS ? 2 : 1)
                        .replaceAll("[*_`]", "")
                        .strip())
                .filter(said ->
                        DAY_OR_MONTH_FIRST.matcher(said).matches() && HeadingPeriod.isUnread(said, yearAround, hints))
                .findFirst();
    }

    private static Optional<ItemDate> found(
            Pattern place, String headline, int time, int rest, OptionalInt yearAround, HeadingHints hints) {
        Matcher found = place.matcher(headline);
        if (!found.matches() || found.group(time).length() > LONGEST) {
            return Optional.empty();
        }
        String said = found.group(time).replaceAll("[*_`]", "").strip();
        boolean mayBeAnyNumber = DAY_OF_SOME_YEAR.matcher(said).matches()
                && !(place == AT_THE_START && SURELY_A_DAY.matcher(said).matches());
        if (mayBeAnyNumber || !HeadingPeriod.isAll(said, hints)) {
            return Optional.empty();
        }
        return HeadingPeriod.in(said, yearAround, hints)
                .map(period -> new ItemDate(period, found.group(rest).strip()));
    }
}
