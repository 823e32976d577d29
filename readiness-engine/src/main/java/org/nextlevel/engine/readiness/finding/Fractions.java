package org.nextlevel.engine.readiness.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** Sums and shares: compared exactly, shown rounded down, so that a share shown as 0.80 has really been reached. */
public final class Fractions {
    private static final int DECIMALS = 2;

    private Fractions() {}

    /** The sum of an amount of each thing. */
    public static <T> BigDecimal sum(List<T> things, Function<T, BigDecimal> amount) {
        return things.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a part is at least a share of the whole. */
    public static boolean reaches(BigDecimal part, BigDecimal share, BigDecimal whole) {
        return part.compareTo(share.multiply(whole)) >= 0;
    }

    /** Between 0 and 1; of nothing everything is reached. */
    public static BigDecimal shown(BigDecimal part, BigDecimal whole) {
        BigDecimal share = whole.signum() == 0 ? BigDecimal.ONE : part.divide(whole, DECIMALS, RoundingMode.DOWN);
        return share.min(BigDecimal.ONE).setScale(DECIMALS, RoundingMode.DOWN);
    }
}
