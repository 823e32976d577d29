package org.nextlevel.advisor.readiness.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.TraceFacts;
import org.nextlevel.engine.readiness.trace.TraceStep;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * Somebody's readiness for a level, with what it was computed from.
 *
 * @param target key of the level
 */
public record ReadinessResult(Framework framework, String target, ReadinessQuestion question, Assessment assessment) {

    /** What was said of having no opportunity for a requirement: the excuse, or one that a manager contested; null for neither. */
    @Nullable
    NoOpportunity saidOf(RequirementFinding finding) {
        return finding.noOpportunity() != null
                ? finding.noOpportunity()
                : question.noOpportunities().stream()
                        .filter(one ->
                                one.standing() == NoOpportunity.Standing.CONTESTED && one.holds(question.today()))
                        .filter(one ->
                                one.competency().equals(finding.requirement().competency()))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * What was found of one requirement.
     *
     * @throws Invalid when the level has no such requirement
     */
    RequirementFinding findingOf(String expectationId) {
        return assessment.findings().stream()
                .filter(one -> one.requirement().expectationId().equals(expectationId))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(Violation.of(
                        "expectationId",
                        "names no requirement of '%s'",
                        framework.ladder().nameOf(target)))));
    }

    /** The engine's steps between how much was read and whether there is room. */
    List<TraceStep> trace(BusinessNeed need) {
        int read = question.evidence().size();
        List<TraceStep> steps = new ArrayList<>();
        steps.add(new TraceStep(
                "evidence-read",
                1,
                read < Evidences.LIMIT ? "ALL" : "NEWEST",
                new EvidenceReadTrace(read, Evidences.LIMIT)));
        steps.addAll(assessment.trace());
        steps.add(TraceStep.of("business-need", 1, need.answer(), new BusinessNeedTrace(need.signals())));
        return List.copyOf(steps);
    }

    /** How many pieces of evidence were read, and how many are read at most. */
    private record EvidenceReadTrace(int pieces, int limit) implements TraceFacts {}

    /** Ids of the signals that tell whether there is room for the role. */
    private record BusinessNeedTrace(List<UUID> signals) implements TraceFacts {}
}
