package org.nextlevel.advisor.readiness;

import java.math.BigDecimal;

/**
 * How evidence adds up to a verdict; part of the framework's version. Shares are decimals from 0 to 1.
 *
 * @param minimumEvidence pieces that a requirement needs at least
 * @param attestedShare confirmed share of what ready needs, from which there is trust
 * @param coverageFloor below this share of requirements with any recent evidence nothing is judged
 * @param nearlyShare from this share of requirements shown, somebody is nearly ready
 * @param readyShare from this share, somebody is ready
 * @param sustainedMonths how long it must have held before somebody operates at the level
 * @param recencyMonths older evidence does not count
 * @param worth what a piece is worth; null means the usual
 */
public record Policy(
        int minimumEvidence,
        BigDecimal attestedShare,
        BigDecimal coverageFloor,
        BigDecimal nearlyShare,
        BigDecimal readyShare,
        int sustainedMonths,
        int recencyMonths,
        Worth worth) {
    /** A framework that does not say what a piece is worth gets the usual. */
    public Policy {
        worth = worth == null ? Worth.usual() : worth;
    }

    /**
     * What one piece of evidence counts.
     *
     * @param needed what the pieces of a requirement must be worth together
     */
    public record Worth(BigDecimal confirmed, BigDecimal partly, BigDecimal unattested, BigDecimal needed) {
        static Worth usual() {
            return new Worth(
                    new BigDecimal("1.0"), new BigDecimal("0.75"), new BigDecimal("0.5"), new BigDecimal("1.0"));
        }

        BigDecimal of(Reason reason) {
            return switch (reason) {
                case CONFIRMED -> confirmed;
                case PARTLY -> partly;
                case UNATTESTED -> unattested;
                case DISAGREED, TOO_OLD, BELOW_LEVEL -> BigDecimal.ZERO;
            };
        }
    }
}
