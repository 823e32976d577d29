package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.policy.result.PolicyInterpreter;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** Whether what somebody has shown is what a level requires. The rules are in the package's description. */
public final class Readiness {
    private Readiness() {}

    /**
     * Assesses the evidence. The same input gives the same answer, in whatever order the evidence comes. Recent evidence
     * for a competency, at whatever level, beats the word that there was no opportunity for it.
     */
    public static Assessment assess(ReadinessQuestion question) {
        ReadinessPolicy policy = question.policy();
        Judged judged = Judged.of(question);
        List<Gap> gaps = judged.required().stream()
                .filter(finding -> !finding.demonstrated())
                .map(finding -> Gap.of(finding, policy))
                .toList();
        var trace = new Trace(
                judged.findings(),
                judged.coverage(),
                judged.capability(),
                judged.result(),
                judged.trust(),
                judged.basis(),
                judged.verdict(),
                policy,
                question.today());
        return new Assessment(
                judged.verdict(),
                judged.capability(),
                judged.trust(),
                judged.coverage(),
                judged.basis(),
                judged.findings(),
                gaps,
                judged.result(),
                trace.steps());
    }

    /** The verdict alone, without what explains it: for those who ask often. */
    public static Verdict verdict(ReadinessQuestion question) {
        return Judged.of(question).verdict();
    }

    /** What the rules come to, before it is explained. */
    private record Judged(
            List<RequirementFinding> findings,
            List<RequirementFinding> required,
            Coverage coverage,
            Capability capability,
            Trust trust,
            Basis basis,
            PolicyResult result,
            Verdict verdict) {
        static Judged of(ReadinessQuestion question) {
            ReadinessPolicy policy = question.policy();
            LocalDate today = question.today();
            Map<String, List<EvidenceFact>> byCompetency = byCompetency(question.evidence());
            Function<Requirement, List<EvidenceFact>> evidence =
                    requirement -> byCompetency.getOrDefault(requirement.competency(), List.of());
            List<RequirementFinding> looked = RequirementFinding.of(question.requirements(), policy, evidence, today);
            List<RequirementFinding> findings = leavingOut(question, looked);
            List<RequirementProgress> progress = RequirementProgress.of(findings, policy, evidence, today);
            List<RequirementFinding> required =
                    findings.stream().filter(RequirementFinding::counted).toList();
            Basis basis = Basis.of(required);
            Coverage coverage = Coverage.of(findings, policy);
            Trust trust = Trust.of(required, basis, readySince(policy, progress), policy, today);
            List<CompetencyState> states =
                    progress.stream().map(RequirementProgress::now).toList();
            PolicyResult result = PolicyInterpreter.interpret(policy, states, trust.sustainedMonths());
            return new Judged(
                    findings,
                    required,
                    coverage,
                    Capability.of(required),
                    trust,
                    basis,
                    result,
                    Readiness.verdict(coverage, result, trust));
        }
    }

    /** So that each requirement reads its own competency's evidence, and no other's. */
    private static Map<String, List<EvidenceFact>> byCompetency(List<EvidenceFact> evidence) {
        Map<String, List<EvidenceFact>> by = new HashMap<>();
        evidence.forEach(fact -> fact.claims().stream()
                .map(EvidenceClaim::competency)
                .distinct()
                .forEach(competency ->
                        by.computeIfAbsent(competency, _ -> new ArrayList<>()).add(fact)));
        return by;
    }

    private static List<RequirementFinding> leavingOut(ReadinessQuestion question, List<RequirementFinding> findings) {
        Set<String> spokenTo = findings.stream()
                .filter(RequirementFinding::covered)
                .map(finding -> finding.requirement().competency())
                .collect(Collectors.toSet());
        Map<String, NoOpportunity> none = question.noOpportunities().stream()
                .filter(one -> one.excuses(question.today()))
                .filter(one -> !spokenTo.contains(one.competency()))
                .collect(Collectors.toMap(NoOpportunity::competency, Function.identity()));
        return findings.stream()
                .map(finding -> {
                    NoOpportunity one = none.get(finding.requirement().competency());
                    return one == null ? finding : finding.without(one);
                })
                .toList();
    }

    /**
     * The first day whose work was enough for ready, of all and of what is new at the level; null when it is not enough yet.
     * Gates are left aside, since they may ask how long it has lasted, and who confirmed it is, since that comes later.
     */
    private static LocalDate readySince(ReadinessPolicy policy, List<RequirementProgress> progress) {
        List<LocalDate> days = progress.stream()
                .flatMap(RequirementProgress::days)
                .distinct()
                .sorted()
                .toList();
        int from = 0;
        int to = days.size();
        // More work never lowers the standing, so that the first day can be found by halving.
        while (from < to) {
            int middle = (from + to) / 2;
            if (isReady(policy, progress, days.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from == days.size() ? null : days.get(from);
    }

    private static boolean isReady(ReadinessPolicy policy, List<RequirementProgress> progress, LocalDate day) {
        return PolicyInterpreter.isWorkOfTheLevel(
                policy, progress.stream().map(one -> one.upTo(day)).toList());
    }

    private static Verdict verdict(Coverage coverage, PolicyResult result, Trust trust) {
        if (!coverage.enough() || result.footing().excuses().tooMany()) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        Verdict verdict = Verdict.of(result.standing());
        return verdict == Verdict.READY && trust.holds() ? Verdict.OPERATING_AT_LEVEL : verdict;
    }
}
