package org.nextlevel.advisor.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.timing.factor.Confidence;
import org.nextlevel.engine.timing.factor.Direction;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorSource;

/** A signal as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalView(
        @Schema(examples = "0199a4f3-11d0-7c55-8a11-5b0c2a9be6a1")
        UUID id,

        @Schema(examples = "HIRING_FREEZE") SignalKind kind,

        @Schema(description = "Whether it speaks for asking now or against it.", examples = "BAD")
        Direction direction,

        @Schema(description = "How much it counts; 0 for hearsay.", examples = "2")
        int weight,

        @Schema(description = "Whether one waits while it is in force.", examples = "true")
        boolean blocking,

        SignalScope scope,
        @Schema(examples = "2026-07-01") LocalDate from,

        @Schema(description = "The last day; absent when no end is known.", examples = "2026-09-30")
        LocalDate to,

        @Schema(description = "How sure it is.", examples = "HIGH")
        Confidence confidence,

        @Schema(
                description = "In which capacity it was stated; EMPLOYEE is a private note of the caller.",
                examples = "HR")
        TimingFactorSource source,

        @Schema(
                description = "The employee who stated it; absent for a service account.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID recordedBy,

        Instant recordedAt) {
    static SignalView of(Signal signal) {
        TimingFactor factor = signal.factor();
        return new SignalView(
                signal.id(),
                signal.kind(),
                factor.kind().direction(),
                factor.counts(),
                factor.blocks(),
                signal.scope(),
                signal.startsOn(),
                signal.endsOn(),
                signal.confidence(),
                signal.source(),
                signal.recordedBy(),
                signal.recordedAt());
    }
}
