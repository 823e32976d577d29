package org.nextlevel.advisor.advice.fact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** What readiness says, as facts of rules. */
final class ReadinessFacts {
    private static final Set<Verdict> ENOUGH = Set.of(Verdict.READY, Verdict.OPERATING_AT_LEVEL);

    private ReadinessFacts() {}

    static void tellCurrent(Assessment current, Facts.Builder facts) {
        List<RequirementFinding> shown = current.findings().stream()
                .filter(one -> one.state() == RequirementState.DEMONSTRATED)
                .toList();
        facts.with(
                Fact.SHOWN_AT_CURRENT_LEVEL,
                shown.stream().map(ReadinessFacts::name).distinct().toList(),
                pieces(shown).toList());
    }

    static void tellTarget(Assessment target, Facts.Builder facts) {
        List<UUID> behind = pieces(target.findings()).toList();
        facts.with(Fact.VERDICT, target.verdict().name(), behind)
                .with(Fact.READY, ENOUGH.contains(target.verdict()), behind)
                .with(Fact.REQUIREMENTS, target.capability().required())
                .with(Fact.AGREED_REQUIREMENTS, agreed(target))
                .with(Fact.SHOWN, target.capability().demonstrated(), behind)
                .with(
                        Fact.SHOWN_SHARE,
                        Math.min(1.0, target.capability().share().doubleValue()),
                        behind)
                .with(
                        Fact.NOT_LOOKED_AT,
                        target.coverage().notLookedAt().stream().distinct().toList())
                .with(
                        Fact.WITHOUT_OPPORTUNITY,
                        target.findings().stream()
                                .filter(one -> one.noOpportunity() != null)
                                .map(ReadinessFacts::name)
                                .distinct()
                                .toList());
        gaps(Fact.MISSING_COMPETENCIES, target, _ -> true, facts);
        gaps(Fact.NOT_SHOWN_COMPETENCIES, target, gap -> gap.state() == RequirementState.NOT_SHOWN, facts);
        gaps(Fact.EMERGING_COMPETENCIES, target, gap -> gap.state() == RequirementState.EMERGING, facts);
        gaps(Fact.DISPUTED_COMPETENCIES, target, gap -> gap.state() == RequirementState.DISPUTED, facts);
        gaps(Fact.CONFIRMABLE_COMPETENCIES, target, Gap::attestationSuffices, facts);
    }

    private static void gaps(Fact fact, Assessment target, Predicate<Gap> which, Facts.Builder facts) {
        List<Gap> gaps = target.gaps().stream().filter(which).toList();
        Set<String> competencies =
                Set.copyOf(gaps.stream().map(Gap::competency).distinct().toList());
        List<RequirementFinding> findings = target.findings().stream()
                .filter(one -> competencies.contains(one.requirement().competency()))
                .toList();
        facts.with(
                fact,
                gaps.stream().map(Gap::name).distinct().toList(),
                pieces(findings).toList());
    }

    private static int agreed(Assessment target) {
        return (int) target.findings().stream()
                .filter(one -> one.requirement().sources().stream()
                        .anyMatch(origin -> origin.source() == RequirementSourceKind.MANAGER))
                .count();
    }

    private static String name(RequirementFinding finding) {
        return finding.requirement().name();
    }

    /** The evidence that counts for some requirements. */
    private static Stream<UUID> pieces(List<RequirementFinding> findings) {
        return findings.stream()
                .flatMap(one -> one.pieces().stream())
                .filter(piece -> piece.counts().signum() > 0)
                .map(EvidenceForRequirement::evidenceId);
    }
}
