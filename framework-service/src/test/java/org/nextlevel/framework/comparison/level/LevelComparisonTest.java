package org.nextlevel.framework.comparison.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.framework.RandomFrameworks;
import org.nextlevel.framework.comparison.Documents;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.testkit.seed.EverySeed;

/** What would change for me from this level to that one. */
@Tag("M9.4")
class LevelComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "one, two, GAINED, SAME",
        "two, three, RAISED, SAME",
        "one, three, GAINED, SAME",
        "three, two, LOWERED, SAME",
        "two, one, LOST, SAME",
        "two, two, SAME, SAME"
    })
    void eachCompetencyIsGainedRaisedLostOrStays(String from, String to, StepEffect craft, StepEffect voice) {
        assertThat(LevelComparison.of(Documents.of(Documents.ladder()), 1, from, to)
                        .competencies())
                .extracting(CompetencyStep::competency, CompetencyStep::change)
                .containsExactly(tuple("craft", craft), tuple("voice", voice));
    }

    @Test
    void whatALevelDoesNotSayItselfTheNearestLowerOneSays() {
        CompetencyStep voice = LevelComparison.of(Documents.of(Documents.ladder()), 1, "two", "three")
                .competencies()
                .getLast();
        assertThat(voice.before()).extracting(Expectation::level).containsExactly("one", "one");
        assertThat(voice.after()).isEqualTo(voice.before());
    }

    @Test
    void aCompetencyThatNeitherLevelExpectsIsLeftOut() {
        FrameworkDocument ladder = Documents.of(Documents.ladder());
        assertThat(LevelComparison.of(ladder, 1, "one", "one").competencies())
                .extracting(CompetencyStep::competency)
                .containsExactly("voice");
    }

    @Test
    void aLevelOfAnotherFrameworkIsNotFound() {
        assertThatThrownBy(() -> LevelComparison.of(Documents.of(Documents.ladder()), 1, "one", "nine"))
                .isInstanceOf(NotFound.class);
    }

    @EverySeed
    void backwardsIsTheOtherWayRound(long seed) {
        FrameworkDocument document = RandomFrameworks.of(seed);
        String low = document.levels().getFirst().key();
        String high = document.levels().getLast().key();
        Map<StepEffect, StepEffect> turned = Map.of(
                StepEffect.GAINED, StepEffect.LOST,
                StepEffect.LOST, StepEffect.GAINED,
                StepEffect.RAISED, StepEffect.LOWERED,
                StepEffect.LOWERED, StepEffect.RAISED,
                StepEffect.OTHER, StepEffect.OTHER,
                StepEffect.SAME, StepEffect.SAME);
        assertThat(steps(document, high, low))
                .isEqualTo(steps(document, low, high).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, step -> turned.get(step.getValue()))));
    }

    private static Map<String, StepEffect> steps(FrameworkDocument document, String from, String to) {
        return LevelComparison.of(document, 1, from, to).competencies().stream()
                .collect(Collectors.toMap(CompetencyStep::competency, CompetencyStep::change));
    }
}
