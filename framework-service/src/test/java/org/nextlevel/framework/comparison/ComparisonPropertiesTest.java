package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.nextlevel.framework.RandomEdits;
import org.nextlevel.framework.RandomFrameworks;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.matching.ItemMatch;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.testkit.seed.EverySeed;

/** What holds for the comparison of any two frameworks. */
@Tag("M9.4")
class ComparisonPropertiesTest {
    @EverySeed
    void aVersionDoesNotDifferFromItself(long seed) {
        FrameworkComparison comparison = FrameworkComparison.of(RandomFrameworks.of(seed), RandomFrameworks.of(seed));
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.affectedLevels()).isEmpty();
        assertThat(comparison.size()).isEqualTo(ChangeSize.NONE);
    }

    @EverySeed
    void backwardsTheSameIsToldTheOtherWayRound(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        for (FrameworkDocument other : List.of(RandomEdits.of(one, seed), RandomFrameworks.of(seed + 1))) {
            FrameworkComparison forwards = FrameworkComparison.of(one, other);
            FrameworkComparison backwards = FrameworkComparison.of(other, one);
            assertThat(backwards.changes().stream().map(ComparisonPropertiesTest::turned))
                    .containsExactlyInAnyOrderElementsOf(
                            forwards.changes().stream().map(Outline::of).toList());
            assertThat(backwards.barMoved()).isEqualTo(forwards.barMoved());
        }
    }

    @EverySeed
    void everyExpectationOfBothSidesIsAccountedForOnce(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        for (FrameworkDocument other : List.of(RandomEdits.of(one, seed), RandomFrameworks.of(seed + 1))) {
            var matches = Matching.of(one, other).expectations();
            assertThat(Stream.concat(matches.pairs().stream().map(ItemMatch::before), matches.removed().stream()))
                    .containsExactlyInAnyOrderElementsOf(one.expectations());
            assertThat(Stream.concat(matches.pairs().stream().map(ItemMatch::after), matches.added().stream()))
                    .containsExactlyInAnyOrderElementsOf(other.expectations());
            ElementCount count = FrameworkComparison.of(one, other).counts().getLast();
            assertThat(count.same() + count.changed() + count.removed())
                    .isEqualTo(one.expectations().size());
            assertThat(count.same() + count.changed() + count.added())
                    .isEqualTo(other.expectations().size());
        }
    }

    @EverySeed
    void otherKeysForAllLevelsAreNoChangeOfTheBar(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        FrameworkComparison comparison =
                FrameworkComparison.of(one, RandomEdits.renamingLevels(one, key -> "other-" + key));
        assertThat(comparison.barMoved()).isFalse();
        assertThat(comparison.size()).isEqualTo(ChangeSize.PATCH);
        assertThat(comparison.changes())
                .allMatch(change -> change.change() == ChangeKind.RENAMED && change.item() == FrameworkElement.LEVEL)
                .hasSameSizeAs(one.levels());
    }

    @EverySeed
    void otherKeysForAllLevelsAndExpectationsAreNoChangeOfTheBar(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        FrameworkDocument other = RandomEdits.renamingExpectations(
                RandomEdits.renamingLevels(one, key -> "other-" + key), id -> "other-" + id);
        FrameworkComparison comparison = FrameworkComparison.of(one, other);
        assertThat(comparison.barMoved()).isFalse();
        assertThat(comparison.changes()).allMatch(change -> change.change() == ChangeKind.RENAMED);
    }

    @EverySeed
    void whatAsksNothingElseOfAnybodyIsNotMajor(long seed) {
        FrameworkDocument one = RandomFrameworks.of(seed);
        FrameworkComparison comparison = FrameworkComparison.of(one, RandomEdits.of(one, seed));
        if (!comparison.barMoved()) {
            assertThat(comparison.size()).isIn(ChangeSize.NONE, ChangeSize.PATCH, ChangeSize.MINOR);
        } else {
            assertThat(comparison.size()).isEqualTo(ChangeSize.MAJOR);
        }
    }

    /** A change without its words. */
    private record Outline(
            FrameworkElement item,
            String before,
            String after,
            String field,
            ChangeKind kind,
            BarChange bar,
            String similarTo) {
        static Outline of(FrameworkChange change) {
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

    private static Outline turned(FrameworkChange change) {
        ChangeKind kind = switch (change.change()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case BAR_RAISED -> ChangeKind.BAR_LOWERED;
            case BAR_LOWERED -> ChangeKind.BAR_RAISED;
            default -> change.change();
        };
        BarChange bar = switch (change.bar()) {
            case RAISED -> BarChange.LOWERED;
            case LOWERED -> BarChange.RAISED;
            default -> change.bar();
        };
        return new Outline(
                change.item(), change.after(), change.before(), change.field(), kind, bar, change.similarTo());
    }
}
