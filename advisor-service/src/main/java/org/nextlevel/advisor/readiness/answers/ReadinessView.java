package org.nextlevel.advisor.readiness.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.readiness.requirement.NamedPieces;
import org.nextlevel.advisor.readiness.requirement.RequirementView;
import org.nextlevel.engine.policy.result.Footing;
import org.nextlevel.engine.policy.result.GateOutcome;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Basis;
import org.nextlevel.engine.readiness.Capability;
import org.nextlevel.engine.readiness.Coverage;
import org.nextlevel.engine.readiness.Trust;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.headline.Headline;
import org.nextlevel.engine.readiness.trace.TraceStep;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** Whether somebody is ready for a level: the verdict, the three answers behind it, and how it came about. */
public record ReadinessView(
        @Schema(description = "Whose readiness it is.") PersonReference employee,

        @Schema(examples = "engineering") String framework,

        @Schema(description = "The published version it was computed with.", examples = "1")
        long frameworkVersion,

        NamedKey currentLevel,
        NamedKey target,

        @Schema(
                description =
                        "`own`: from all evidence, for the owner alone; `shared`: from what was shared with the caller;"
                                + " for the owner, as the direct manager sees it.",
                enumeration = {"own", "shared"},
                examples = "own")
        String perspective,

        @Schema(description = "When it was computed.", examples = "2026-06-30T09:30:00Z")
        Instant asOf,

        @Schema(examples = "NEARLY") Verdict verdict,

        @Nullable
        @Schema(
                description = "Since when the person works at the level; present with OPERATING_AT_LEVEL alone.",
                examples = "2025-11-14")
        LocalDate operatingSince,

        @Schema(
                description = "The answer in one sentence.",
                examples =
                        "You show 7 of 9 requirements of Senior Engineer 1, of which 3 of 5 new or raised at this level. It rests"
                                + " on 8 pieces of evidence from September 2025 to June 2026, confirmed by 3 people.")
        String headline,

        @Schema(description = "What was shown of what the level requires.")
        Capability capability,

        @Schema(
                description =
                        "What the level itself asks for, anew or for more than the level below: ready rests on it.")
        Footing.OwnDemands ownDemands,

        @Schema(description = "What there was no opportunity for; too much of it leaves too little to judge.")
        Footing.Excuses excuses,

        @Schema(
                description =
                        "What somebody above or somebody who worked with the person confirmed of what ready needs.")
        Footing.Confirmation confirmation,

        @Schema(
                description =
                        "The work that the answer rests on: how many pieces, confirmed by how many, of which months.")
        Basis basis,

        @Schema(description = "Whether it lasted and others confirm it.")
        Trust trust,

        @Schema(description = "Whether there is room for the role; never changes the verdict.")
        BusinessNeed businessNeed,

        @Schema(description = "Whether enough was looked at to judge.")
        Coverage coverage,

        List<RequirementView> requirements,

        @Schema(description = "Required requirements that are not demonstrated, and what would close each.")
        List<RequirementGap> gaps,

        @Schema(
                description =
                        "Sets of changes that reach a better verdict, the least work first, at most three: each was tried on"
                                + " these facts, and with any change of it left out or smaller it does not do. Empty when"
                                + " there is no better verdict, or none was found.")
        List<ReadinessAlternativeView> whatWouldChange,

        @Schema(
                description =
                        "What the framework's policy demands beside the score, in its order: a gate that does not hold"
                                + " keeps the verdict at NEARLY and says what to tell the person.")
        List<GateOutcome> gates,

        @Schema(
                description =
                        "The rules as they were applied, in order: the verdict can be computed again from them. Of evidence"
                                + " they name what `requirements` names: `counted` and `disputed` may be parts of what counts and is"
                                + " disputed, and `countedInAll` and `disputedInAll` say how many these are then.")
        List<TraceStep> trace) {

    static ReadinessView of(AnswerReadiness.ReadinessAnswer answer, PeopleNames.Naming naming) {
        AnswerReadiness.ReadinessInputs inputs = answer.inputs();
        ReadinessResult result = answer.result();
        FrameworkNames names = result.framework().ladder().names();
        Assessment assessment = result.assessment();
        NamedPieces pieces = NamedPieces.of(assessment.findings(), answer.alternatives());
        boolean operating = assessment.verdict() == Verdict.OPERATING_AT_LEVEL;
        return new ReadinessView(
                naming.of(inputs.employee()),
                result.framework().key(),
                result.framework().number(),
                names.level(inputs.level()),
                names.level(result.target()),
                inputs.perspective().key(),
                answer.asOf(),
                assessment.verdict(),
                operating ? assessment.trust().since() : null,
                Headline.of(assessment, result.framework().ladder().nameOf(result.target()), inputs.isCaller()),
                assessment.capability(),
                assessment.result().footing().own(),
                assessment.result().footing().excuses(),
                assessment.result().footing().confirmation(),
                assessment.basis(),
                assessment.trust(),
                inputs.need(),
                assessment.coverage(),
                assessment.findings().stream()
                        .map(finding -> RequirementView.of(finding, result.saidOf(finding), pieces, names, naming))
                        .toList(),
                assessment.gaps().stream()
                        .map(gap -> RequirementGap.of(gap, names))
                        .toList(),
                answer.alternatives().stream()
                        .map(alternative -> ReadinessAlternativeView.of(alternative, names))
                        .toList(),
                assessment.result().gates(),
                pieces.in(result.trace(inputs.need())));
    }

    /** A required requirement that is not demonstrated, and what would close it. */
    public record RequirementGap(
            @Schema(examples = "senior-1.communication") String expectationId,
            NamedKey competency,
            NamedKey level,
            RequirementState state,

            @Schema(description = "How many further pieces, confirmed by somebody else, close it.", examples = "1")
            int confirmedPieces,

            @Schema(description = "Whether it closes without new evidence, when others confirm what is there.")
            boolean attestationSuffices,

            String sentence) {
        public static RequirementGap of(Gap gap, FrameworkNames names) {
            return new RequirementGap(
                    gap.expectationId(),
                    new NamedKey(gap.competency(), gap.name()),
                    names.level(gap.level()),
                    gap.state(),
                    gap.confirmedPieces(),
                    gap.attestationSuffices(),
                    gap.sentence());
        }
    }
}
