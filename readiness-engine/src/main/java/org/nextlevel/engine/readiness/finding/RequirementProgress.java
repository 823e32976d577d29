package org.nextlevel.engine.readiness.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * A finding as the policy's interpreter reads it, by the work done up to any day. Its rating is the position of the
 * highest level at which the competency is shown.
 *
 * @param heights the levels at which the competency is shown; empty when the policy reads no ratings
 */
public record RequirementProgress(RequirementFinding finding, List<Height> heights) {

    /** @param since the day whose work showed it */
    public record Height(int position, LocalDate since) {}

    /** @param findings as if each requirement asked for the level with that position, in their order */
    public record FoundRung(int position, List<RequirementFinding> findings) {}

    /**
     * One for each finding, in their order.
     *
     * @param rungs the levels at which ratings are counted
     */
    public static List<RequirementProgress> of(List<RequirementFinding> findings, List<FoundRung> rungs) {
        List<RequirementProgress> progress = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            List<Height> reached = new ArrayList<>();
            for (FoundRung rung : rungs) {
                RequirementFinding there = rung.findings().get(i);
                if (there.demonstrated()) {
                    reached.add(new Height(rung.position(), there.since()));
                }
            }
            progress.add(new RequirementProgress(findings.get(i), reached));
        }
        return progress;
    }

    /** The days on which something was newly shown. */
    public Stream<LocalDate> days() {
        Stream<LocalDate> shown = heights.stream().map(Height::since);
        return finding.demonstrated() ? Stream.concat(shown, Stream.of(finding.since())) : shown;
    }

    /** By all the work there is. */
    public CompetencyState now() {
        return upTo(LocalDate.MAX);
    }

    /** By the work done up to a day. */
    public CompetencyState upTo(LocalDate day) {
        Requirement requirement = finding.requirement();
        boolean met = finding.demonstrated() && !finding.since().isAfter(day);
        int rating = heights.stream()
                .filter(height -> !height.since().isAfter(day))
                .mapToInt(Height::position)
                .max()
                .orElse(0);
        // The oldest come first.
        long pieces = day.equals(LocalDate.MAX)
                ? finding.counting().size()
                : finding.counting().stream()
                        .takeWhile(piece -> !piece.occurredOn().isAfter(day))
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
