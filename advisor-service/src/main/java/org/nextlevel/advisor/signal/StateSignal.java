package org.nextlevel.advisor.signal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to state a signal.
 *
 * @param from its first day
 * @param to its last day; null when no end is known
 */
public record StateSignal(
        @NotNull @Schema(examples = "HIRING_FREEZE") SignalKind kind,
        @NotNull @Valid SignalScope scope,
        @NotNull @Schema(examples = "2026-07-01") LocalDate from,

        @Schema(description = "The last day; absent when no end is known.", examples = "2026-09-30")
        LocalDate to) {}
