package org.nextlevel.evidence.suggestion.period;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time that a text names.
 *
 * @param from first day
 * @param until last day, never after the day on which the text was logged
 * @param start place in the text where it begins, in UTF-16 units from 0
 * @param end place behind its end
 */
public record SuggestedPeriod(
        @Schema(examples = "2026-01-01") LocalDate from,
        @Schema(examples = "2026-05-31") LocalDate until,
        @Schema(examples = "23") int start,
        @Schema(examples = "47") int end) {}
