package org.nextlevel.engine.readiness.trace;

import java.time.LocalDate;

/**
 * Whether what ready needs has been shown for long enough.
 *
 * @param since null where it is not shown
 */
public record SustainedTrace(LocalDate since, LocalDate today, int sustainedMonths) implements TraceFacts {}
