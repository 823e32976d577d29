package org.nextlevel.evidence.directory.dates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * How dates are written in the company from now on.
 *
 * @param dayFirst null where nothing is said
 * @param fiscalYearBegins null where nothing is said
 */
@ReadAs(value = DateCustomView.class, computed = "actions")
public record ChangeDateCustomRequest(
        @Nullable
        @Schema(
                description = "Whether 04/03/2025 is in March rather than April; left out where nothing is said.",
                examples = "true")
        Boolean dayFirst,

        @Nullable
        @Min(1)
        @Max(12)
        @Schema(
                description =
                        "Month in which the fiscal year begins that ends in the year of its name: with 10, FY26 begins in "
                                + "October 2025. Left out where nothing is said.",
                examples = "10")
        Integer fiscalYearBegins) {}
