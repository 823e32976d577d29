package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.List;

/** What the time in the position says about timing (M5.1, M5.2). About readiness it says nothing (M1.1). */
public final class TimeInPosition {
    private static final int SHORT = 12;
    private static final int LONG = 18;

    private TimeInPosition() {}

    /**
     * The three windows of a position: less than a year, a year, a year and a half or more.
     *
     * @param since null when the directory does not say; then tenure says nothing
     */
    public static List<TimingFactor> of(LocalDate since) {
        if (since == null) {
            return List.of();
        }
        LocalDate year = since.plusMonths(SHORT);
        LocalDate longer = since.plusMonths(LONG);
        return List.of(
                window(TimingFactorKind.SHORT_TENURE, since, year.minusDays(1)),
                window(TimingFactorKind.TENURE_OF_A_YEAR, year, longer.minusDays(1)),
                window(TimingFactorKind.LONG_TENURE, longer, null));
    }

    private static TimingFactor window(TimingFactorKind kind, LocalDate from, LocalDate to) {
        return new TimingFactor(
                kind,
                TimingFactorConfidence.HIGH,
                TimingFactorSource.DIRECTORY,
                TimingFactorScope.PERSON,
                from,
                to,
                null,
                List.of());
    }
}
