package org.nextlevel.advisor.timing;

import java.time.LocalDate;
import java.util.List;

/** What the time in the position says about timing (M5.1, M5.2). About readiness it says nothing (M1.1). */
final class Tenure {
    private static final int SHORT = 12;
    private static final int LONG = 18;
    private static final String SOURCE = "DIRECTORY";

    private Tenure() {}

    /**
     * The three windows of a position: less than a year, a year, a year and a half or more.
     *
     * @param since null when the directory does not say; then tenure says nothing
     */
    static List<Influence> of(LocalDate since) {
        if (since == null) {
            return List.of();
        }
        LocalDate year = since.plusMonths(SHORT);
        LocalDate longer = since.plusMonths(LONG);
        return List.of(
                new Influence("SHORT_TENURE", Direction.BAD, 2, true, SOURCE, since, year.minusDays(1), "M5.2", null),
                new Influence(
                        "TENURE_OF_A_YEAR", Direction.GOOD, 1, false, SOURCE, year, longer.minusDays(1), "M5.1", null),
                new Influence("LONG_TENURE", Direction.GOOD, 2, false, SOURCE, longer, null, "M5.1", null));
    }
}
