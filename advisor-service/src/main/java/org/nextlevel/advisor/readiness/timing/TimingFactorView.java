package org.nextlevel.advisor.readiness.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.timing.TimingVerdict;
import org.nextlevel.engine.timing.factor.FactorSentence;
import org.nextlevel.engine.timing.factor.MajorWin;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;

/** Something that makes the time better or worse for asking, and why. */
public record TimingFactorView(
        @Schema(examples = "HIRING_FREEZE") TimingFactorKind kind,

        @Schema(
                description = "It in plain words: what, until when, who says so, and what it means.",
                examples =
                        "Hiring is frozen in the company until 30 September 2026, HR says. While that lasts, one waits.")
        String why,

        @Schema(description = "Whether it speaks for asking now or against it.", examples = "BAD")
        TimingFactorDirection direction,

        @Schema(description = "How much its kind counts.", examples = "2")
        int weight,

        @Schema(
                description =
                        "What it adds to the sum, or takes from it: 0 for hearsay, and where a surer one, or an earlier one"
                                + " as sure, says the same.",
                examples = "2")
        int counts,

        @Schema(description = "Whether one waits while it is in force.", examples = "true")
        boolean blocking,

        @Schema(description = "How sure it is.", examples = "HIGH")
        TimingFactorConfidence confidence,

        @Schema(
                description =
                        "Where it comes from; EMPLOYEE is a private note of the person, in the own perspective alone.",
                examples = "HR")
        TimingFactorSource source,

        @Schema(description = "How many it concerns.", examples = "COMPANY")
        TimingFactorScope scope,

        @Schema(description = "Its first day.", examples = "2026-07-01")
        LocalDate from,

        @Nullable @Schema(description = "Its last day; absent when no end is known.", examples = "2026-09-30")
        LocalDate until,

        @Schema(description = "The row of the mission that names it.", examples = "M5.2")
        String mission,

        @Nullable
        @Schema(
                description = "The signal that states it; absent for what is derived.",
                examples = "0199a4f3-11d0-7c55-8a11-5b0c2a9be6a1")
        UUID signalId,

        @Schema(description = "The evidence that a derived win follows from, oldest first; empty for others.")
        List<MajorWin> evidence) {

    static TimingFactorView of(TimingFactor factor, TimingVerdict timing, boolean toPerson) {
        boolean inForce = timing.inForce().contains(factor);
        return new TimingFactorView(
                factor.kind(),
                FactorSentence.of(factor, timing.day(), toPerson),
                factor.kind().direction(),
                factor.kind().weight(),
                inForce ? timing.counts(factor) : factor.counts(),
                factor.blocks(),
                factor.confidence(),
                factor.source(),
                factor.scope(),
                factor.from(),
                factor.to(),
                factor.kind().mission(),
                factor.signalId(),
                factor.wins());
    }
}
