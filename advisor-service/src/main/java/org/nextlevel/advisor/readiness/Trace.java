package org.nextlevel.advisor.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down how a verdict came about. */
final class Trace {
    private static final int VERSION = 1;

    private Trace() {}

    static List<Step> of(
            List<Finding> findings,
            Coverage coverage,
            Capability capability,
            Trust trust,
            Verdict verdict,
            Policy policy,
            LocalDate today) {
        List<Step> steps = new ArrayList<>();
        findings.forEach(finding -> steps.add(requirement(finding, policy)));
        steps.add(Step.of(
                "coverage",
                VERSION,
                coverage.enough() ? "ENOUGH" : "TOO_LITTLE",
                "covered",
                coverage.covered(),
                "required",
                coverage.required(),
                "coverageFloor",
                coverage.floor()));
        steps.add(Step.of(
                "capability",
                VERSION,
                level(capability, policy),
                "demonstratedWeight",
                capability.demonstratedWeight(),
                "requiredWeight",
                capability.requiredWeight(),
                "nearlyShare",
                policy.nearlyShare(),
                "readyShare",
                policy.readyShare()));
        steps.add(Step.of(
                "sustained",
                VERSION,
                trust.sustained() ? "HOLDS" : "DOES_NOT_HOLD",
                "since",
                trust.since(),
                "today",
                today,
                "sustainedMonths",
                policy.sustainedMonths()));
        steps.add(Step.of(
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
        steps.add(Step.of("verdict", VERSION, verdict));
        return List.copyOf(steps);
    }

    private static Step requirement(Finding finding, Policy policy) {
        Requirement requirement = finding.requirement();
        return Step.of(
                "requirement",
                VERSION,
                finding.state(),
                "expectationId",
                requirement.expectationId(),
                "required",
                requirement.required(),
                "weight",
                requirement.weight(),
                "counted",
                finding.counting().stream().map(Piece::evidenceId).toList(),
                "worth",
                finding.sum(),
                "worthNeeded",
                policy.worth().needed(),
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

    private static Verdict level(Capability capability, Policy policy) {
        if (!capability.reaches(policy.nearlyShare())) {
            return Verdict.NOT_READY;
        }
        return capability.reaches(policy.readyShare()) ? Verdict.READY : Verdict.NEARLY;
    }
}
