package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.nextlevel.evidence.suggestion.period.DaySpan;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;

/** The headings that a place in a document stands under, and the period that the nearest of them names. */
final class Headings {
    /** Deeper than any heading of Markdown: a line or an item that is nothing but the name of a period. */
    static final int LABEL = 7;

    private static final int LABEL_OF_A_YEAR = 8;

    static final int NESTED_LABEL = 9;

    private final HeadingHints hints;
    private final TreeMap<Integer, Heading> byLevel = new TreeMap<>();

    Headings(HeadingHints hints) {
        this.hints = hints;
    }

    /** @param isUnread whether it seems to name a time that is not understood */
    private record Heading(String text, Optional<DaySpan> period, boolean isUnread, boolean isPlan) {}

    /** What follows stands under a line that is no heading of Markdown: one without a year under the last that names one. */
    void label(String line) {
        boolean takesTheYear = HeadingPeriod.isAllLikeATime(line, hints)
                && HeadingPeriod.in(line, OptionalInt.empty(), hints).isEmpty();
        enter(takesTheYear && byLevel.containsKey(LABEL) ? LABEL_OF_A_YEAR : LABEL, line);
    }

    /** What follows stands under this one, and under those of lower levels before it. */
    void enter(int level, String heading) {
        leave(level);
        byLevel.put(
                level,
                new Heading(
                        heading,
                        HeadingPeriod.in(heading, year(), hints),
                        HeadingPeriod.isUnread(heading, year(), hints),
                        Aside.isPlan(heading)));
    }

    /** What follows stands no longer under headings of this level and higher ones. */
    void leave(int level) {
        byLevel.tailMap(level, true).clear();
    }

    /** Empty when no heading around names one, or a nearer one names a time that is not understood. */
    Optional<DaySpan> period() {
        return nearestFirst().stream()
                .filter(heading -> heading.isUnread() || heading.period().isPresent())
                .findFirst()
                .flatMap(Heading::period);
    }

    /** The heading that seems to date what stands here, and is not understood. */
    Optional<String> unread() {
        return nearestFirst().stream()
                .filter(heading -> heading.isUnread() || heading.period().isPresent())
                .findFirst()
                .filter(Heading::isUnread)
                .map(Heading::text);
    }

    /** The year that headings around name. */
    OptionalInt year() {
        return nearestFirst().stream()
                .flatMap(heading -> heading.period().stream())
                .mapToInt(period -> period.first().getYear())
                .findFirst();
    }

    /** Whether what stands here is still to be done. */
    boolean arePlans() {
        return byLevel.values().stream().anyMatch(Heading::isPlan);
    }

    private Collection<Heading> nearestFirst() {
        return byLevel.descendingMap().values();
    }
}
