package org.nextlevel.advisor.readiness;

import java.math.BigDecimal;

/** What one piece of evidence counts. */
final class Worth {
    /** What the pieces of a requirement must be worth together. */
    static final BigDecimal NEEDED = new BigDecimal("1.0");

    static final BigDecimal CONFIRMED = new BigDecimal("1.0");
    private static final BigDecimal PARTLY = new BigDecimal("0.75");
    private static final BigDecimal UNATTESTED = new BigDecimal("0.5");

    private Worth() {}

    static BigDecimal of(Reason reason) {
        return switch (reason) {
            case CONFIRMED -> CONFIRMED;
            case PARTLY -> PARTLY;
            case UNATTESTED -> UNATTESTED;
            case DISAGREED, TOO_OLD, BELOW_LEVEL -> BigDecimal.ZERO;
        };
    }
}
