package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.finding.Fractions;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/**
 * Whether enough was looked at to judge (M9.1).
 *
 * @param share share of the required requirements that any recent evidence speaks to, at whatever level
 * @param floor the share that a judgement needs
 * @param enough whether there is a judgement
 * @param notLookedAt names of the competencies that no recent evidence speaks to, though there was an opportunity
 */
public record Coverage(
        int covered, int required, BigDecimal share, BigDecimal floor, boolean enough, List<String> notLookedAt) {

    /** Of the whole list: what there was no opportunity for is not looked at either (M9.2). */
    static Coverage of(List<RequirementFinding> findings, ReadinessPolicy policy) {
        List<RequirementFinding> required = findings.stream()
                .filter(finding -> finding.requirement().required())
                .toList();
        List<RequirementFinding> missed =
                required.stream().filter(finding -> !finding.covered()).toList();
        BigDecimal covered = BigDecimal.valueOf(required.size() - missed.size());
        BigDecimal all = BigDecimal.valueOf(required.size());
        return new Coverage(
                covered.intValue(),
                required.size(),
                required.isEmpty() ? Fractions.shown(BigDecimal.ZERO, BigDecimal.ONE) : Fractions.shown(covered, all),
                policy.coverageFloor(),
                // A level that requires nothing gives nothing to judge.
                !required.isEmpty() && Fractions.reaches(covered, policy.coverageFloor(), all),
                missed.stream()
                        .filter(RequirementFinding::counted)
                        .map(finding -> finding.requirement().name())
                        .toList());
    }
}
