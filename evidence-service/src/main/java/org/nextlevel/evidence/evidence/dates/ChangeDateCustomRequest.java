package org.nextlevel.evidence.evidence.dates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * How dates are written in the company from now on.
 *
 * @param dayFirst null where both are usual
 * @param fiscalYearBegins null where there is none but the calendar's
 */
@ReadAs(value = DateCustomView.class, computed = "actions")
public record ChangeDateCustomRequest(
        @Schema(
                description = "Whether 04/03/2025 is in March rather than April; left out where both are usual.",
                examples = "true")
        Boolean dayFirst,

        @Min(1)
        @Max(12)
        @Schema(
                description =
                        "Month in which the fiscal year begins that ends in the year of its name: with 10, FY26 begins in "
                                + "October 2025. Left out, FY26 is not read.",
                examples = "10")
        Integer fiscalYearBegins) {}
