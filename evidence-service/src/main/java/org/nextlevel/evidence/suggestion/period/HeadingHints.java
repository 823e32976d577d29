package org.nextlevel.evidence.suggestion.period;

import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.dates.DateCustom;

/**
 * What somebody says of the dates in their own text, where it can be read in two ways.
 *
 * @param dayFirst whether 04/03/2025 is in March; null when nothing is said, and it is not read
 * @param fiscalYearBegins month in which the fiscal year begins, which has the name of the year in which it ends; null when
 *     nothing is said, and FY26 is not read
 */
public record HeadingHints(
        @Nullable Boolean dayFirst, @Nullable Integer fiscalYearBegins) {
    /** Nothing is said. */
    public static final HeadingHints NONE = new HeadingHints(null, null);

    /** What is said of a text, and the company's custom where nothing is. */
    public HeadingHints orElse(DateCustom custom) {
        return new HeadingHints(
                dayFirst == null ? custom.dayFirst() : dayFirst,
                fiscalYearBegins == null ? custom.fiscalYearBegins() : fiscalYearBegins);
    }
}
