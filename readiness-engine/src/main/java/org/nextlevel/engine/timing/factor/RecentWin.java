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
    public static Optional<TimingFactor> of(Collection<MajorWin> wins, LocalDate day) {
        List<MajorWin> recent = wins.stream()
                .filter(win -> !win.occurredOn().isAfter(day) && !last(win).isBefore(day))
                .sorted(MajorWin.OLDEST_FIRST)
                .toList();
        return recent.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimingFactor(
                        TimingFactorKind.RECENT_WIN,
                        TimingFactorConfidence.HIGH,
                        TimingFactorSource.EVIDENCE,
                        TimingFactorScope.PERSON,
                        recent.getFirst().occurredOn(),
                        last(recent.getLast()),
                        null,
                        recent));
    }

    private static LocalDate last(MajorWin win) {
        return win.occurredOn().plusMonths(MONTHS).minusDays(1);
    }
}
