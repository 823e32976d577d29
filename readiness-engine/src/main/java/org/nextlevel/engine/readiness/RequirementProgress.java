package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.LevelStep;
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

    /** One for each finding, in their order. */
    static List<RequirementProgress> of(
            List<RequirementFinding> findings,
            ReadinessPolicy policy,
            Function<Requirement, List<EvidenceFact>> evidence,
            LocalDate today) {
        List<RequirementProgress> progress = findings.stream()
                .map(finding -> new RequirementProgress(finding, new ArrayList<>()))
                .toList();
        List<LevelStep> rungs = findings.isEmpty()
                ? List.of()
                : findings.getFirst().requirement().rungs();
        for (LevelStep rung : rungs) {
            List<Requirement> there = findings.stream()
                    .map(finding -> finding.requirement().at(rung))
                    .toList();
            List<RequirementFinding> found = RequirementFinding.of(there, policy, evidence, today);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).demonstrated()) {
                    progress.get(i)
                            .heights
                            .add(new Height(rung.position(), found.get(i).since()));
                }
            }
        }
        return progress;
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
                finding.noOpportunity() != null,
                requirement.own(),
                finding.isConfirmedByWhoCanTell());
    }
}
