package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** "Right after a major win" (M5.1), from evidence: one factor, however many wins there are. */
public final class RecentWin {
    /** How long after a win it is right after it. */
    public static final int MONTHS = 3;

    private RecentWin() {}

    /**
     * The wins that a day is right after; their windows overlap on that day, so together they are one.
     *
     * @param wins in any order, old ones included
     * @return empty when there is none
     */
    public static Optional<TimingFactor> of(Collection<Win> wins, LocalDate day) {
        List<Win> recent = wins.stream()
                .filter(win -> !win.occurredOn().isAfter(day) && !last(win).isBefore(day))
                .sorted(Win.OLDEST_FIRST)
                .toList();
        return recent.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimingFactor(
                        TimingFactorKind.RECENT_WIN,
                        Confidence.HIGH,
                        TimingFactorSource.EVIDENCE,
                        Scope.PERSON,
                        recent.getFirst().occurredOn(),
                        last(recent.getLast()),
                        null,
                        recent));
    }

    private static LocalDate last(Win win) {
        return win.occurredOn().plusMonths(MONTHS).minusDays(1);
    }
}
