package org.nextlevel.advisor.signal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to state a signal.
 *
 * @param from its first day
 * @param to its last day; null when no end is known
 */
public record StateSignal(
        @NotNull @Schema(examples = "HIRING_FREEZE") SignalKind kind,
        @NotNull @Valid SignalScope scope,

        @NotNull
        @CalendarDate
        @Schema(description = "The first day, from 1900-01-01 to 2200-12-31.", examples = "2026-07-01")
        LocalDate from,

        @CalendarDate
        @Schema(description = "The last day, to 2200-12-31; absent when no end is known.", examples = "2026-09-30")
        LocalDate to) {}
