package org.nextlevel.advisor.readiness.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.engine.policy.result.GateOutcome;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Capability;
import org.nextlevel.engine.readiness.Coverage;
import org.nextlevel.engine.readiness.Headline;
import org.nextlevel.engine.readiness.Trust;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.WhatWouldChange;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.trace.TraceFacts;
import org.nextlevel.engine.readiness.trace.TraceStep;

/** Whether somebody is ready for a level: the verdict, the three answers behind it, and how it came about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadinessView(
        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(examples = "engineering") String framework,

        @Schema(description = "The published version it was computed with.", examples = "1")
        long frameworkVersion,

        @Schema(examples = "engineer-2") String currentLevel,
        @Schema(examples = "senior-1") String target,

        @Schema(
                description =
                        "`own`: from all evidence, for the owner alone; `shared`: from what was shared with the caller;"
                                + " for the owner, as the direct manager sees it.",
                examples = "own")
        String perspective,

        @Schema(description = "The day it holds for.", examples = "2026-06-30")
        LocalDate asOf,

        @Schema(examples = "NEARLY") Verdict verdict,

        @Schema(
                description = "Since when the person works at the level; present with OPERATING_AT_LEVEL alone.",
                examples = "2025-11-14")
        LocalDate operatingSince,

        @Schema(
                description = "The answer in one sentence.",
                examples =
                        "You show 7 of 9 requirements of Senior Engineer 1; Communication and Team Work are missing.")
        String headline,

        @Schema(description = "What was shown of what the level requires.")
        Capability capability,

        @Schema(description = "Whether it lasted and others confirm it.")
        Trust trust,

        @Schema(description = "Whether there is room for the role; never changes the verdict.")
        BusinessNeed businessNeed,

        @Schema(description = "Whether enough was looked at to judge.")
        Coverage coverage,

        List<RequirementView> requirements,

        @Schema(description = "Required requirements that are not demonstrated, and what would close each.")
        List<Gap> gaps,

        @Schema(
                description =
                        "Sets of changes that reach a better verdict, the least work first, at most three: each was tried on"
                                + " these facts, and with any change of it left out or smaller it does not do. Empty when"
                                + " there is no better verdict, or none was found.")
        List<ReadinessAlternative> whatWouldChange,

        @Schema(
                description =
                        "What the framework's policy demands beside the score, in its order: a gate that does not hold"
                                + " keeps the verdict at NEARLY and says what to tell the person.")
        List<GateOutcome> gates,

        @Schema(description = "The rules as they were applied, in order: the verdict can be computed again from them.")
        List<TraceStep> trace) {

    static ReadinessView of(Subject subject, Perspective perspective, ReadinessResult result, BusinessNeed need) {
        Assessment assessment = result.assessment();
        boolean operating = assessment.verdict() == Verdict.OPERATING_AT_LEVEL;
        return new ReadinessView(
                subject.employee().id(),
                result.framework().key(),
                result.framework().number(),
                subject.employee().level(),
                result.target(),
                perspective.key(),
                result.question().today(),
                assessment.verdict(),
                operating ? assessment.trust().since() : null,
                Headline.of(assessment, result.framework().ladder().nameOf(result.target()), subject.isCaller()),
                assessment.capability(),
                assessment.trust(),
                need,
                assessment.coverage(),
                assessment.findings().stream().map(RequirementView::of).toList(),
                assessment.gaps(),
                WhatWouldChange.of(result.question(), assessment),
                assessment.result().gates(),
                trace(result, need));
    }

    private static List<TraceStep> trace(ReadinessResult result, BusinessNeed need) {
        int read = result.question().evidence().size();
        List<TraceStep> steps = new ArrayList<>();
        steps.add(new TraceStep(
                "evidence-read",
                1,
                read < Evidences.LIMIT ? "ALL" : "NEWEST",
                new EvidenceReadTrace(read, Evidences.LIMIT)));
        steps.addAll(result.assessment().trace());
        steps.add(TraceStep.of("business-need", 1, need.answer(), new BusinessNeedTrace(need.signals())));
        return List.copyOf(steps);
    }

    /** How many pieces of evidence were read, and how many are read at most. */
    private record EvidenceReadTrace(int pieces, int limit) implements TraceFacts {}

    /** Ids of the signals that tell whether there is room for the role. */
    private record BusinessNeedTrace(List<UUID> signals) implements TraceFacts {}
}
