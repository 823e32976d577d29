package org.nextlevel.evidence.directory.position;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was believed of a career before it was corrected.
 *
 * @param until as believed; null when it was the present position
 */
public record Correction(Tenure held, LocalDate until, Instant correctedAt) {}
