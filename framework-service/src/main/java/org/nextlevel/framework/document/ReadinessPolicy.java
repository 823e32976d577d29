package org.nextlevel.framework.document;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How shown expectations add up to a verdict (M9.3): part of the version, so that the bar never moves unseen. Shares are
 * decimals from 0 to 1.
 *
 * @param minimumEvidence pieces of evidence that a requirement needs at least
 * @param attestedShare share of what ready needs that somebody else must have confirmed for trust
 * @param coverageFloor below this share of requirements with any evidence the verdict is "too little evidence" (M9.1)
 * @param nearlyShare from this share of requirements shown, somebody is nearly ready
 * @param readyShare from this share, somebody is ready
 * @param sustainedMonths how long it must have held before somebody operates at the level (M1.3)
 * @param recencyMonths older evidence no longer counts
 */
public record ReadinessPolicy(
        @Min(1) @Max(20) int minimumEvidence,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.5")
        BigDecimal attestedShare,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.5")
        BigDecimal coverageFloor,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.6")
        BigDecimal nearlyShare,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.8")
        BigDecimal readyShare,

        @Min(0) @Max(60) int sustainedMonths,
        @Min(1) @Max(120) int recencyMonths) {

    /** What holds for a framework that says nothing about it. */
    static ReadinessPolicy standard() {
        return new ReadinessPolicy(
                1, new BigDecimal("0.5"), new BigDecimal("0.5"), new BigDecimal("0.6"), new BigDecimal("0.8"), 6, 24);
    }

    @AssertTrue(message = "nearlyShare must not be larger than readyShare")
    boolean isOrdered() {
        return nearlyShare == null || readyShare == null || nearlyShare.compareTo(readyShare) <= 0;
    }
}
