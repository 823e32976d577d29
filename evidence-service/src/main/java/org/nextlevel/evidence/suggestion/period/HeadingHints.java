package org.nextlevel.evidence.suggestion.period;

/**
 * What somebody says of the dates in their own text, where it can be read in two ways.
 *
 * @param dayFirst whether 04/03/2025 is in March; null when nothing is said, and it is not read
 * @param fiscalYearBegins month in which the fiscal year begins, which has the name of the year in which it ends; null when
 *     nothing is said, and FY26 is not read
 */
public record HeadingHints(Boolean dayFirst, Integer fiscalYearBegins) {
    /** Nothing is said. */
    public static final HeadingHints NONE = new HeadingHints(null, null);
}
