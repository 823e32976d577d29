package org.nextlevel.evidence.evidence.batch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.suggestion.period.HeadingHints;

/**
 * A pasted list of what somebody did, or a brag document.
 *
 * @param text plain lines, Markdown, HTML or a table; times in English, German, French or Spanish
 * @param dayFirst whether 04/03/2025 is in March; null when nothing is said: as the company writes dates
 * @param fiscalYearBegins month in which the fiscal year begins; null when nothing is said: the company's
 */
public record CaptureBatchRequest(
        @NotBlank
        @Size(max = 200_000)
        @Schema(
                examples =
                        "## Q3 2025\n- Cut the nightly build from 40 to 12 minutes\n  - The *whole* company waited for it\n- [x] Mentored 3 junior developers\n")
        String text,

        @Nullable
        @Schema(
                description =
                        "Whether 04/03/2025 is in March rather than April; where nothing is said, as the company writes dates, and where it never said how, such a date is not read.",
                examples = "true")
        Boolean dayFirst,

        @Nullable
        @Min(1)
        @Max(12)
        @Schema(
                description =
                        "Month in which the fiscal year begins that ends in the year of its name: with 10, FY26 begins in "
                                + "October 2025. Where nothing is said, the company's; where there is none, FY26 is not read.",
                examples = "10")
        Integer fiscalYearBegins) {
    HeadingHints hints() {
        return new HeadingHints(dayFirst, fiscalYearBegins);
    }
}
