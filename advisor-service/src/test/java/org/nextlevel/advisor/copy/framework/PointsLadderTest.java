package org.nextlevel.advisor.copy.framework;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.copy.framework.content.Competency;
import org.nextlevel.advisor.copy.framework.content.Expectation;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.advisor.copy.framework.content.Level;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.LevelScores;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** A ladder of fifteen levels, each of which asks for more points than the one before. */
@Tag("M9.3")
class PointsLadderTest {
    private static final int LEVELS = 15;

    @Test
    void aLevelAsksForItsOwnScoresAndOthersForThoseOfThePolicy() {
        Framework framework = framework(0);
        assertThat(framework.policyAt("7").ready()).isEqualByComparingTo("70");
        assertThat(framework.policyAt("15").nearly()).isEqualByComparingTo("149");
        assertThat(framework.policyAt("1")).isEqualTo(framework.policy());
    }

    @Test
    void onlyThoseBelowALevelWhoseScoresChangedAreAffected() {
        assertThat(new FrameworkReplaced(framework(0), framework(0)).affected()).isEmpty();
        assertThat(new FrameworkReplaced(framework(0), framework(5)).affected()).containsExactly("14");
    }

    /** @param more points that the highest level asks for */
    private static Framework framework(int more) {
        List<Level> levels = IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> new Level(
                        String.valueOf(level),
                        "Level " + level,
                        null,
                        level == 1 ? List.of() : List.of(String.valueOf(level - 1)),
                        level == 1 ? null : scores(level * 10 + (level == LEVELS ? more : 0))))
                .toList();
        ReadinessPolicy policy = new ReadinessPolicy(
                1, ONE, ONE, ONE, ONE, 0, 24, Combine.POINTS, ONE, ONE, null, List.of(ONE, BigDecimal.TEN), null, null);
        return new Framework(
                "points",
                1,
                new Ladder(new FrameworkContent(
                        "points",
                        "Points",
                        List.of(),
                        levels,
                        List.of(new Competency("craft", "Craft")),
                        List.<Expectation>of(),
                        policy)),
                policy);
    }

    private static LevelScores scores(int ready) {
        return new LevelScores(BigDecimal.valueOf(ready - 1L), BigDecimal.valueOf(ready));
    }
}
