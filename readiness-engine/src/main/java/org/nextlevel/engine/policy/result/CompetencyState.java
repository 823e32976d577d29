package org.nextlevel.engine.policy.result;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of one person and one requirement.
 *
 * @param competency key of the competency; several requirements may share one
 * @param required false for what is welcome but not needed; true when not said
 * @param weight how much it counts beside others; 1 when not said
 * @param expected the rating that the level expects; 1 when not said
 * @param rating the rating that was reached; 0 when not said
 * @param met whether the requirement is met; when not said, whether {@code rating} reaches {@code expected}
 * @param attested whether somebody else confirmed it; false when not said
 * @param evidence number of pieces that count; 0 when not said
 * @param noOpportunity whether there was no opportunity to show it, so that it counts neither for nor against (M9.2)
 */
public record CompetencyState(
        @NotBlank @Size(max = 80) @Schema(examples = "mentoring")
        String competency,

        Boolean required,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 6)
        BigDecimal weight,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) @Schema(examples = "3")
        BigDecimal expected,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) @Schema(examples = "2")
        BigDecimal rating,

        Boolean met,
        Boolean attested,
        @Min(0) @Max(100_000) Integer evidence,
        Boolean noOpportunity) {

    /** What is not said is the usual. */
    public CompetencyState {
        required = required == null || required;
        weight = weight == null ? BigDecimal.ONE : weight;
        expected = expected == null ? BigDecimal.ONE : expected;
        rating = rating == null ? BigDecimal.ZERO : rating;
        met = met == null ? rating.compareTo(expected) >= 0 : met;
        attested = attested != null && attested;
        evidence = evidence == null ? 0 : evidence;
        noOpportunity = noOpportunity != null && noOpportunity;
    }

    boolean counts() {
        return required && !noOpportunity;
    }
}
