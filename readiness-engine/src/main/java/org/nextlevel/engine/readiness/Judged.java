package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.BeforeGates;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.policy.result.PolicyInterpreter;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.policy.result.PolicyStanding;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementProgress;

/**
 * What was found of all requirements on a day, and what the rules make of it.
 *
 * @param findings one a requirement, in the framework's order
 * @param progress one a finding, in the same order
 */
record Judged(
        List<RequirementFinding> findings,
        List<RequirementProgress> progress,
        ReadinessPolicy policy,
        LocalDate today) {

    /** The verdict alone. Whether it lasted is looked at only where it could be ready. */
    Verdict verdict() {
        Coverage coverage = coverage();
        BeforeGates before = BeforeGates.of(policy, states());
        if (before.standing() == PolicyStanding.READY) {
            Trust trust = trust();
            return verdict(coverage, result(trust), trust);
        }
        return isTooLittle(coverage, before.isTooMuchExcused())
                ? Verdict.INSUFFICIENT_EVIDENCE
                : Verdict.of(before.standing());
    }

    /** The verdict of what explains it. */
    static Verdict verdict(Coverage coverage, PolicyResult result, Trust trust) {
        if (isTooLittle(coverage, result.footing().excuses().tooMany())) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        Verdict verdict = Verdict.of(result.standing());
        return verdict == Verdict.READY && trust.holds() ? Verdict.OPERATING_AT_LEVEL : verdict;
    }

    private static boolean isTooLittle(Coverage coverage, boolean isTooMuchExcused) {
        return !coverage.enough() || isTooMuchExcused;
    }

    /** What counts for or against the person. */
    List<RequirementFinding> required() {
        return findings.stream().filter(RequirementFinding::counted).toList();
    }

    Coverage coverage() {
        return Coverage.of(findings, policy);
    }

    Trust trust() {
        return Trust.of(required(), readySince(), policy, today);
    }

    PolicyResult result(Trust trust) {
        return PolicyInterpreter.interpret(policy, states(), trust.sustainedMonths());
    }

    private List<CompetencyState> states() {
        return progress.stream().map(RequirementProgress::now).toList();
    }

    /**
     * The first day whose work was enough for ready, of all and of what is new at the level; null when it is not enough yet.
     * Gates are left aside, since they may ask how long it has lasted, and who confirmed it is, since that comes later.
     */
    @Nullable
    LocalDate readySince() {
        List<LocalDate> days = progress.stream()
                .flatMap(RequirementProgress::days)
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty() || !isReady(days.getLast())) {
            return null;
        }
        int from = 0;
        int to = days.size() - 1;
        // More work never lowers the standing, so that the first day can be found by halving.
        while (from < to) {
            int middle = (from + to) / 2;
            if (isReady(days.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return days.get(from);
    }

    private boolean isReady(LocalDate day) {
        return BeforeGates.of(
                        policy, progress.stream().map(one -> one.upTo(day)).toList())
                .isWorkOfTheLevel();
    }
}
