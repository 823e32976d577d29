package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.Contribution;
import org.nextlevel.engine.policy.result.GateOutcome;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.trace.TraceStep;

/** Writes down how a verdict came about. */
final class Trace {
    private static final int VERSION = 3;

    private Trace() {}

    static List<TraceStep> of(
            List<RequirementFinding> findings,
            Coverage coverage,
            Capability capability,
            PolicyResult result,
            Trust trust,
            Verdict verdict,
            ReadinessPolicy policy,
            LocalDate today) {
        List<TraceStep> steps = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            steps.add(requirement(findings.get(i), result.contributions().get(i), policy));
        }
        steps.add(TraceStep.of(
                "coverage",
                VERSION,
                coverage.enough() ? "ENOUGH" : "TOO_LITTLE",
                "covered",
                coverage.covered(),
                "required",
                coverage.required(),
                "coverageFloor",
                coverage.floor()));
        steps.add(TraceStep.of(
                "capability",
                VERSION,
                Verdict.of(result.beforeGates()),
                "combine",
                result.combine(),
                "score",
                result.score(),
                "nearly",
                result.nearly(),
                "ready",
                result.ready(),
                "demonstratedWeight",
                capability.demonstratedWeight(),
                "requiredWeight",
                capability.requiredWeight(),
                "nearlyShare",
                policy.nearlyShare(),
                "readyShare",
                policy.readyShare()));
        steps.add(TraceStep.of(
                "sustained",
                VERSION,
                trust.sustained() ? "HOLDS" : "DOES_NOT_HOLD",
                "since",
                trust.since(),
                "today",
                today,
                "sustainedMonths",
                policy.sustainedMonths()));
        steps.add(TraceStep.of(
                "attested",
                VERSION,
                trust.attested() ? "HOLDS" : "DOES_NOT_HOLD",
                "confirmedWeight",
                trust.confirmedWeight(),
                "requiredWeight",
                capability.requiredWeight(),
                "readyShare",
                policy.readyShare(),
                "attestedShare",
                policy.attestedShare()));
        result.gates().forEach(gate -> steps.add(gate(gate, trust)));
        steps.add(TraceStep.of("verdict", VERSION, verdict));
        return List.copyOf(steps);
    }

    private static TraceStep requirement(RequirementFinding finding, Contribution adds, ReadinessPolicy policy) {
        Requirement requirement = finding.requirement();
        NoOpportunity none = finding.noOpportunity();
        return TraceStep.of(
                "requirement",
                VERSION,
                finding.state(),
                "expectationId",
                requirement.expectationId(),
                "sources",
                requirement.sources(),
                "required",
                requirement.required(),
                "weight",
                requirement.weight(),
                "value",
                adds.value(),
                "counted",
                finding.counting().stream()
                        .map(EvidenceForRequirement::evidenceId)
                        .toList(),
                "disputed",
                finding.pieces().stream()
                        .filter(EvidenceForRequirement::disputed)
                        .map(EvidenceForRequirement::evidenceId)
                        .toList(),
                "noOpportunity",
                none == null ? null : none.reason(),
                "noOpportunityFrom",
                none == null ? null : none.from(),
                "noOpportunityUntil",
                none == null ? null : none.until(),
                "worth",
                finding.sum(),
                "worthNeeded",
                finding.needed(),
                "minimumEvidence",
                policy.minimumEvidence(),
                "recencyMonths",
                policy.recencyMonths(),
                "covered",
                finding.covered(),
                "confirmed",
                finding.confirmed(),
                "since",
                finding.since());
    }

    private static TraceStep gate(GateOutcome gate, Trust trust) {
        String outcome = gate.holds() ? "HOLDS" : "DOES_NOT_HOLD";
        return TraceStep.of(
                "gate",
                VERSION,
                gate.leftOut() == null ? outcome : "LEFT_OUT",
                "gate",
                gate.key(),
                "message",
                gate.message(),
                "failure",
                gate.failure(),
                "leftOut",
                gate.leftOut(),
                "monthsSustained",
                trust.sustainedMonths());
    }
}
