package org.nextlevel.advisor.readiness;

import java.time.LocalDate;
import java.util.List;

/** Whether what somebody has shown is what a level requires. The rules are in the package's description. */
public final class Readiness {
    private Readiness() {}

    /**
     * Assesses the evidence. The same input gives the same answer, in whatever order the evidence comes.
     *
     * @param requirements what the target level requires
     * @param evidence all that may be looked at: for others than the owner, the shared evidence alone
     * @param today the day the answer is for
     */
    public static Assessment assess(
            List<Requirement> requirements, Policy policy, List<EvidenceFact> evidence, LocalDate today) {
        List<Finding> findings = requirements.stream()
                .map(requirement -> Finding.of(requirement, policy, evidence, today))
                .toList();
        List<Finding> required = findings.stream()
                .filter(finding -> finding.requirement().required())
                .toList();
        Coverage coverage = Coverage.of(required, policy);
        Capability capability = Capability.of(required);
        Trust trust = Trust.of(required, policy, today);
        Verdict verdict = verdict(coverage, capability, trust, policy);
        List<Gap> gaps = required.stream()
                .filter(finding -> !finding.demonstrated())
                .map(finding -> Gap.of(finding, policy))
                .toList();
        List<Step> trace = Trace.of(findings, coverage, capability, trust, verdict, policy, today);
        return new Assessment(verdict, capability, trust, coverage, findings, gaps, trace);
    }

    private static Verdict verdict(Coverage coverage, Capability capability, Trust trust, Policy policy) {
        if (!coverage.enough()) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        if (!capability.reaches(policy.nearlyShare())) {
            return Verdict.NOT_READY;
        }
        if (!capability.reaches(policy.readyShare())) {
            return Verdict.NEARLY;
        }
        return trust.holds() ? Verdict.OPERATING_AT_LEVEL : Verdict.READY;
    }
}
