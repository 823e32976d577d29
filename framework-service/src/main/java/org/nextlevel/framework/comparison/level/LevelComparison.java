package org.nextlevel.framework.comparison.level;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Ladder;
import org.nextlevel.framework.document.Level;
import org.nextlevel.kit.problem.NotFound;

/**
 * What would change for somebody who goes from one level to another of the same version (M9.4). Read cumulatively: of
 * each competency the expectations of the level hold or, when it has none, those of the nearest level below.
 *
 * @param from the level now, with its reach and typical time
 * @param to the other level; usually above, but any two can be compared
 * @param competencies those of which either level expects anything, in the order of the framework
 */
public record LevelComparison(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int version,
        Level from,
        Level to,
        List<CompetencyStep> competencies) {

    /**
     * Compares two levels of a valid document.
     *
     * @throws NotFound when it has no such level
     */
    public static LevelComparison of(FrameworkDocument document, int version, String from, String to) {
        Ladder ladder = new Ladder(document);
        Level one = ladder.require(from);
        Level other = ladder.require(to);
        Map<String, List<Expectation>> before = byCompetency(ladder, from);
        Map<String, List<Expectation>> after = byCompetency(ladder, to);
        List<CompetencyStep> steps = document.competencies().stream()
                .flatMap(competency -> step(
                        ladder,
                        competency,
                        before.getOrDefault(competency.key(), List.of()),
                        after.getOrDefault(competency.key(), List.of())))
                .toList();
        return new LevelComparison(document.key(), version, one, other, steps);
    }

    private static Map<String, List<Expectation>> byCompetency(Ladder ladder, String level) {
        return ladder.holdingAt(level).stream().collect(Collectors.groupingBy(Expectation::competency));
    }

    private static Stream<CompetencyStep> step(
            Ladder ladder, Competency competency, List<Expectation> before, List<Expectation> after) {
        return before.isEmpty() && after.isEmpty()
                ? Stream.empty()
                : Stream.of(new CompetencyStep(
                        competency.key(),
                        competency.name(),
                        competency.area(),
                        change(ladder, before, after),
                        before,
                        after));
    }

    /** What holds of a competency always comes from one level, so that the levels tell the direction. */
    private static StepEffect change(Ladder ladder, List<Expectation> before, List<Expectation> after) {
        if (before.isEmpty()) {
            return StepEffect.GAINED;
        }
        if (after.isEmpty()) {
            return StepEffect.LOST;
        }
        if (before.equals(after)) {
            return StepEffect.SAME;
        }
        return switch (ladder.order(before.getFirst().level(), after.getFirst().level())) {
            case 1 -> StepEffect.RAISED;
            case -1 -> StepEffect.LOWERED;
            default -> StepEffect.OTHER;
        };
    }
}
