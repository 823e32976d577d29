package org.nextlevel.engine.readiness.trace;

import java.time.LocalDate;

/**
 * Whether what ready needs has been shown for long enough, by work that is spread over as long.
 *
 * @param since null where it is not shown
 * @param from the day of the first piece that counts for what is demonstrated; null where there is none
 * @param until the day of the latest; null where there is none
 */
public record SustainedTrace(LocalDate since, LocalDate today, LocalDate from, LocalDate until, int sustainedMonths)
        implements TraceFacts {}
