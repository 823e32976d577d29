package org.nextlevel.engine.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a piece of evidence is worth (M9.3): by who confirmed it, whether it has a number, and how old it is. What is not
 * said is the usual. A word that says more never counts less: {@link PolicyCheck} sees to it.
 *
 * @param needed what the pieces of a requirement must be worth together; 1 when not said
 * @param confirmed a piece that somebody other than the owner confirmed; 1 when not said
 * @param managerConfirmed one that a manager of the owner confirmed; as {@code confirmed} when not said
 * @param partly one that others confirmed in part; 0.75 when not said
 * @param unattested one that nobody else said anything about; 0.5 when not said
 * @param quantified what a number adds to a piece that nobody disputes; 0 when not said
 * @param fadesAfterMonths older pieces are worth {@code faded} of it; null when age changes nothing
 * @param faded the part of its worth that is left to a faded piece, 0 to 1; with {@code fadesAfterMonths} alone, null
 *     otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceStrength(
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("20")
        @Digits(integer = 2, fraction = 6)
        @Schema(examples = "1.0")
        BigDecimal needed,

        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("20")
        @Digits(integer = 2, fraction = 6)
        @Schema(examples = "1.0")
        BigDecimal confirmed,

        @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 6) @Schema(examples = "1.5")
        BigDecimal managerConfirmed,

        @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 6) @Schema(examples = "0.75")
        BigDecimal partly,

        @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 6) @Schema(examples = "0.5")
        BigDecimal unattested,

        @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 6) @Schema(examples = "0.25")
        BigDecimal quantified,

        @Min(1) @Max(120) @Schema(examples = "12") Integer fadesAfterMonths,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.5")
        BigDecimal faded) {
    // Asked for with each piece.
    private static final EvidenceStrength USUAL = new EvidenceStrength(null, null, null, null, null, null, null, null);

    /** What is not said is the usual. */
    public EvidenceStrength {
        needed = needed == null ? new BigDecimal("1.0") : needed;
        confirmed = confirmed == null ? new BigDecimal("1.0") : confirmed;
        managerConfirmed = managerConfirmed == null ? confirmed : managerConfirmed;
        partly = partly == null ? new BigDecimal("0.75") : partly;
        unattested = unattested == null ? new BigDecimal("0.5") : unattested;
        quantified = quantified == null ? BigDecimal.ZERO : quantified;
    }

    /** What holds for a policy that says nothing about it. */
    public static EvidenceStrength usual() {
        return USUAL;
    }

    /** Whether age changes what a piece is worth. */
    @JsonIgnore
    public boolean isFading() {
        return fadesAfterMonths != null && faded != null;
    }
}
