package org.nextlevel.engine.readiness;

import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.finding.EvidenceByCompetency;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/** Whether what somebody has shown is what a level requires. The rules are in the package's description. */
public final class Readiness {
    private Readiness() {}

    /**
     * Assesses the evidence. The same input gives the same answer, in whatever order the evidence comes. Recent evidence
     * for a competency, at whatever level, beats the word that there was no opportunity for it.
     */
    public static Assessment assess(ReadinessQuestion question) {
        ReadinessPolicy policy = question.policy();
        Judged judged =
                new Assessor(question).judged(EvidenceByCompetency.of(question.evidence(), policy), question.today());
        List<RequirementFinding> required = judged.required();
        Coverage coverage = judged.coverage();
        Capability capability = Capability.of(required);
        Trust trust = judged.trust();
        Basis basis = Basis.of(required);
        PolicyResult result = judged.result(trust);
        Verdict verdict = Judged.verdict(coverage, result, trust);
        List<Gap> gaps = required.stream()
                .filter(finding -> !finding.demonstrated())
                .map(finding -> Gap.of(finding, policy))
                .toList();
        var trace = new Trace(
                judged.findings(), coverage, capability, result, trust, basis, verdict, policy, question.today());
        return new Assessment(
                verdict, capability, trust, coverage, basis, judged.findings(), gaps, result, trace.steps());
    }
}
