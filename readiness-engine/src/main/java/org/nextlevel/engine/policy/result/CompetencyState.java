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
 * @param noOpportunity whether there was no opportunity to show it: it is left out of the score, and does not make anybody
 *     ready (M9.2)
 * @param own whether the level itself asks for it anew, or for more than the level below; true when not said
 * @param confirmed whether somebody above, or somebody who worked with the person, confirmed it; as {@code attested} when
 *     not said, and true when neither is
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
        Boolean noOpportunity,
        Boolean own,
        Boolean confirmed) {

    /** What is not said is the usual. */
    public CompetencyState {
        required = required == null || required;
        weight = weight == null ? BigDecimal.ONE : weight;
        expected = expected == null ? BigDecimal.ONE : expected;
        rating = rating == null ? BigDecimal.ZERO : rating;
        met = met == null ? rating.compareTo(expected) >= 0 : met;
        confirmed = confirmed == null ? attested == null || attested : confirmed;
        attested = attested != null && attested;
        evidence = evidence == null ? 0 : evidence;
        noOpportunity = noOpportunity != null && noOpportunity;
        own = own == null || own;
    }

    /** One of the level's own demands, confirmed by whoever attested it. */
    public CompetencyState(
            String competency,
            Boolean required,
            BigDecimal weight,
            BigDecimal expected,
            BigDecimal rating,
            Boolean met,
            Boolean attested,
            Integer evidence,
            Boolean noOpportunity) {
        this(competency, required, weight, expected, rating, met, attested, evidence, noOpportunity, null, null);
    }

    /** The same as if there had been an opportunity. */
    CompetencyState unexcused() {
        return new CompetencyState(
                competency, required, weight, expected, rating, met, attested, evidence, false, own, confirmed);
    }

    /** Whether it is met, and not only left out. */
    boolean isShown() {
        return counts() && met;
    }

    boolean counts() {
        return required && !noOpportunity;
    }
}
