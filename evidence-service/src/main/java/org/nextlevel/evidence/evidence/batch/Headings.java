package org.nextlevel.evidence.evidence.batch;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.nextlevel.evidence.suggestion.period.DaySpan;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;

/** The headings that a place in a document stands under, and the period that the nearest of them names. */
final class Headings {
    /** Deeper than any heading of Markdown: a line or an item that is nothing but the name of a period. */
    static final int LABEL = 7;

    static final int NESTED_LABEL = 8;

    private final TreeMap<Integer, Optional<DaySpan>> byLevel = new TreeMap<>();

    /** What follows stands under this one, and under those of lower levels before it. */
    void enter(int level, String heading) {
        byLevel.tailMap(level, true).clear();
        OptionalInt yearAround =
                period().map(around -> OptionalInt.of(around.first().getYear())).orElseGet(OptionalInt::empty);
        byLevel.put(level, HeadingPeriod.in(heading, yearAround));
    }

    /** What follows stands no longer under headings of this level and higher ones. */
    void leave(int level) {
        byLevel.tailMap(level, true).clear();
    }

    /** Empty when no heading around names one. */
    Optional<DaySpan> period() {
        return byLevel.descendingMap().values().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
