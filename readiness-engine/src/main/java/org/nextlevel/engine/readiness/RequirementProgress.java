package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * A finding as the policy's interpreter reads it, by the work done up to any day. Its rating is the position of the
 * highest level at which the competency is shown.
 *
 * @param heights the levels at which the competency is shown; empty when the policy reads no ratings
 */
record RequirementProgress(RequirementFinding finding, List<Height> heights) {

    /** @param since the day whose work showed it */
    record Height(int position, LocalDate since) {}

    static RequirementProgress of(
            RequirementFinding finding, ReadinessPolicy policy, List<EvidenceFact> evidence, LocalDate today) {
        Requirement requirement = finding.requirement();
        List<Height> heights = requirement.rungs().stream()
                .map(rung -> new Height(
                        rung.position(),
                        RequirementFinding.of(requirement.at(rung), policy, evidence, today)
                                .since()))
                .filter(height -> height.since() != null)
                .toList();
        return new RequirementProgress(finding, heights);
    }

    /** The days on which something was newly shown. */
    Stream<LocalDate> days() {
        Stream<LocalDate> shown = heights.stream().map(Height::since);
        return finding.demonstrated() ? Stream.concat(shown, Stream.of(finding.since())) : shown;
    }

    CompetencyState now() {
        return upTo(LocalDate.MAX);
    }

    CompetencyState upTo(LocalDate day) {
        Requirement requirement = finding.requirement();
        boolean met = finding.demonstrated() && !finding.since().isAfter(day);
        int rating = heights.stream()
                .filter(height -> !height.since().isAfter(day))
                .mapToInt(Height::position)
                .max()
                .orElse(0);
        long pieces = finding.counting().stream()
                .filter(piece -> !piece.occurredOn().isAfter(day))
                .count();
        return new CompetencyState(
                requirement.competency(),
                requirement.required(),
                requirement.weight(),
                BigDecimal.valueOf(requirement.position()),
                BigDecimal.valueOf(rating),
                met,
                finding.confirmed(),
                (int) pieces,
                finding.noOpportunity() != null);
    }
}
