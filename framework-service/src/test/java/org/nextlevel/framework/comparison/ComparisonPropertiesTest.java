package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.framework.RandomEdits;
import org.nextlevel.framework.RandomFrameworks;
import org.nextlevel.framework.comparison.matching.Match;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.FrameworkDocument;

/** What holds for the comparison of any two frameworks. */
@Tag("M9.4")
class ComparisonPropertiesTest {
    @ParameterizedTest
    @MethodSource("org.nextlevel.framework.RandomFrameworks#seeds")
    void aVersionDoesNotDifferFromItself(long seed) {
        Comparison comparison = Comparison.of(RandomFrameworks.of(seed), RandomFrameworks.of(seed));
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.affectedLevels()).isEmpty();
        assertThat(comparison.size()).isEqualTo(Size.NONE);
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.framework.RandomFrameworks#seeds")
    void backwardsTheSameIsToldTheOtherWayRound(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        for (FrameworkDocument other : List.of(RandomEdits.of(one, seed), RandomFrameworks.of(seed + 1))) {
            Comparison forwards = Comparison.of(one, other);
            Comparison backwards = Comparison.of(other, one);
            assertThat(backwards.changes().stream().map(ComparisonPropertiesTest::turned))
                    .containsExactlyInAnyOrderElementsOf(
                            forwards.changes().stream().map(Outline::of).toList());
            assertThat(backwards.barMoved()).isEqualTo(forwards.barMoved());
        }
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.framework.RandomFrameworks#seeds")
    void everyExpectationOfBothSidesIsAccountedForOnce(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        for (FrameworkDocument other : List.of(RandomEdits.of(one, seed), RandomFrameworks.of(seed + 1))) {
            var matches = Matching.of(one, other).expectations();
            assertThat(Stream.concat(matches.pairs().stream().map(Match::before), matches.removed().stream()))
                    .containsExactlyInAnyOrderElementsOf(one.expectations());
            assertThat(Stream.concat(matches.pairs().stream().map(Match::after), matches.added().stream()))
                    .containsExactlyInAnyOrderElementsOf(other.expectations());
            Count count = Comparison.of(one, other).counts().getLast();
            assertThat(count.same() + count.changed() + count.removed())
                    .isEqualTo(one.expectations().size());
            assertThat(count.same() + count.changed() + count.added())
                    .isEqualTo(other.expectations().size());
        }
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.framework.RandomFrameworks#seeds")
    void otherKeysForAllLevelsAreNoChangeOfTheBar(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        Comparison comparison = Comparison.of(one, RandomEdits.renamingLevels(one, key -> "other-" + key));
        assertThat(comparison.barMoved()).isFalse();
        assertThat(comparison.size()).isEqualTo(Size.PATCH);
        assertThat(comparison.changes())
                .allMatch(change -> change.change() == Kind.RENAMED && change.item() == Item.LEVEL)
                .hasSameSizeAs(one.levels());
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.framework.RandomFrameworks#seeds")
    void otherKeysForAllLevelsAndExpectationsAreNoChangeOfTheBar(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        FrameworkDocument other = RandomEdits.renamingExpectations(
                RandomEdits.renamingLevels(one, key -> "other-" + key), id -> "other-" + id);
        Comparison comparison = Comparison.of(one, other);
        assertThat(comparison.barMoved()).isFalse();
        assertThat(comparison.changes()).allMatch(change -> change.change() == Kind.RENAMED);
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.framework.RandomFrameworks#seeds")
    void whatAsksNothingElseOfAnybodyIsNotMajor(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        Comparison comparison = Comparison.of(one, RandomEdits.of(one, seed));
        if (!comparison.barMoved()) {
            assertThat(comparison.size()).isIn(Size.NONE, Size.PATCH, Size.MINOR);
        } else {
            assertThat(comparison.size()).isEqualTo(Size.MAJOR);
        }
    }

    /** A change without its words. */
    private record Outline(Item item, String before, String after, String field, Kind kind, Bar bar, String similarTo) {
        static Outline of(Change change) {
            return new Outline(
                    change.item(),
                    change.before(),
                    change.after(),
                    change.field(),
                    change.change(),
                    change.bar(),
                    change.similarTo());
        }
    }

    private static Outline turned(Change change) {
        Kind kind = switch (change.change()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case BAR_RAISED -> Kind.BAR_LOWERED;
            case BAR_LOWERED -> Kind.BAR_RAISED;
            default -> change.change();
        };
        Bar bar = switch (change.bar()) {
            case RAISED -> Bar.LOWERED;
            case LOWERED -> Bar.RAISED;
            default -> change.bar();
        };
        return new Outline(
                change.item(), change.after(), change.before(), change.field(), kind, bar, change.similarTo());
    }
}
