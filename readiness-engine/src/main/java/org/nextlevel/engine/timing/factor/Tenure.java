package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.List;

/** What the time in the position says about timing (M5.1, M5.2). About readiness it says nothing (M1.1). */
public final class Tenure {
    private static final int SHORT = 12;
    private static final int LONG = 18;

    private Tenure() {}

    /**
     * The three windows of a position: less than a year, a year, a year and a half or more.
     *
     * @param since null when the directory does not say; then tenure says nothing
     */
    public static List<Influence> of(LocalDate since) {
        if (since == null) {
            return List.of();
        }
        LocalDate year = since.plusMonths(SHORT);
        LocalDate longer = since.plusMonths(LONG);
        return List.of(
                window(InfluenceKind.SHORT_TENURE, since, year.minusDays(1)),
                window(InfluenceKind.TENURE_OF_A_YEAR, year, longer.minusDays(1)),
                window(InfluenceKind.LONG_TENURE, longer, null));
    }

    private static Influence window(InfluenceKind kind, LocalDate from, LocalDate to) {
        return new Influence(kind, Confidence.HIGH, InfluenceSource.DIRECTORY, Reach.PERSON, from, to, null, List.of());
    }
}
