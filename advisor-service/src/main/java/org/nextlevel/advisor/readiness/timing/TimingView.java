package org.nextlevel.advisor.readiness.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.trace.TraceFacts;
import org.nextlevel.engine.readiness.trace.TraceStep;
import org.nextlevel.engine.timing.CaseStanding;
import org.nextlevel.engine.timing.Timing;
import org.nextlevel.engine.timing.TimingSentences;
import org.nextlevel.engine.timing.TimingVerdict;
import org.nextlevel.engine.timing.WhenToAsk;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.kit.reference.PersonReference;

/** Whether now is a good time to ask (M5.3). */
public record TimingView(
        @Schema(description = "Whose time it is.") PersonReference employee,

        @Schema(
                description =
                        "`own`: from everything, private notes and private evidence included, for the person alone;"
                                + " `shared`: without them.",
                enumeration = {"own", "shared"},
                examples = "own")
        String perspective,

        @Schema(description = "When it was computed; it holds for that day.", examples = "2026-06-30T09:30:00Z")
        Instant asOf,

        @Schema(examples = "WAIT") WhenToAsk verdict,

        @Schema(
                description =
                        "The answer in a few sentences, joined with readiness: what speaks against asking and for it, and"
                                + " whether there is a case to ask with.",
                examples = "Wait while this holds: a hiring freeze. From 1 October 2026 on it is better: then ask.")
        String headline,

        @Schema(description = "What counts for asking less what counts against it, each kind once.", examples = "-1")
        int sum,

        @Schema(description = "What is in force today, earliest first.")
        List<TimingFactorView> signals,

        @Schema(description = "What is known to begin later, earliest first.")
        List<TimingFactorView> upcoming,

        @Schema(
                description = "What in force contradicts each other, tenure aside; empty when all points one way.",
                examples = "HIRING_FREEZE")
        List<TimingFactorKind> conflict,

        @Nullable
        @Schema(
                description = "The conflict in plain words; absent when there is none.",
                examples =
                        "What is known points both ways. For asking: a growing team. Against it: a hiring freeze. Find out"
                                + " which holds for this person.")
        String conflictNote,

        @Nullable
        @Schema(description = "First day with a better verdict; absent when none is known.", examples = "2026-10-01")
        LocalDate earliestBetterDate,

        @Nullable @Schema(description = "The verdict of that day; absent with it.", examples = "ASK_NOW")
        WhenToAsk betterVerdict,

        @Schema(description = "The rule as it was applied: the verdict can be computed again from it.")
        List<TraceStep> trace) {

    /**
     * The answer about a time.
     *
     * @param standing whether there is a case to ask with
     * @param toPerson whether it speaks to the person; otherwise about the person
     */
    static TimingView of(
            PersonReference employee,
            Perspective perspective,
            TimingVerdict timing,
            CaseStanding standing,
            Instant asOf,
            boolean toPerson) {
        return new TimingView(
                employee,
                perspective.key(),
                asOf,
                timing.verdict(),
                TimingSentences.headline(timing, standing),
                timing.sum(),
                views(timing.inForce(), timing, toPerson),
                views(timing.upcoming(), timing, toPerson),
                timing.conflict().stream().map(TimingFactor::kind).distinct().toList(),
                TimingSentences.conflict(timing),
                timing.earliestBetterDate(),
                timing.then(),
                List.of(step(timing)));
    }

    private static List<TimingFactorView> views(List<TimingFactor> factors, TimingVerdict timing, boolean toPerson) {
        return factors.stream()
                .map(factor -> TimingFactorView.of(factor, timing, toPerson))
                .toList();
    }

    private static TraceStep step(TimingVerdict timing) {
        return TraceStep.of(
                "timing",
                Timing.VERSION,
                timing.verdict(),
                new TimingTrace(
                        timing.blocking().stream()
                                .map(TimingFactor::kind)
                                .distinct()
                                .toList(),
                        timing.sum(),
                        Timing.ASK_FROM));
    }

    /** What blocks, the sum of the weights, and the sum from which one asks. */
    private record TimingTrace(List<TimingFactorKind> blocking, int sum, int askFrom) implements TraceFacts {}
}
