package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.nextlevel.framework.RandomEdits;
import org.nextlevel.framework.RandomFrameworks;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.document.FrameworkDocument;

/** As many expectations as there may be: 5,000 on each side. The times are reported and not judged. */
@Tag("M9.4")
class ComparisonOfLargeFrameworksTest {
    private final FrameworkDocument one = RandomFrameworks.large(1);

    @Test
    void fewEditsAreFound(TestReporter reporter) {
        FrameworkComparison comparison =
                timed(reporter, "few edits", () -> FrameworkComparison.of(one, RandomEdits.of(one, 1)));
        assertThat(comparison.changes()).isNotEmpty().hasSizeLessThan(30);
    }

    @Test
    void everyIdMayHaveChanged(TestReporter reporter) {
        FrameworkDocument other = RandomEdits.renamingExpectations(
                RandomEdits.renamingLevels(one, key -> "other-" + key), id -> "other-" + id);
        FrameworkComparison comparison = timed(reporter, "all ids changed", () -> FrameworkComparison.of(one, other));
        assertThat(comparison.counts()).contains(new ElementCount(FrameworkElement.EXPECTATION, 0, 5_000, 0, 0));
        assertThat(comparison.barMoved()).isFalse();
    }

    @Test
    void everyTextMayHaveChangedToo(TestReporter reporter) {
        FrameworkDocument other = RandomEdits.renamingExpectations(
                RandomEdits.renamingLevels(RandomFrameworks.large(2), key -> "other-" + key), id -> "other-" + id);
        FrameworkComparison comparison = timed(reporter, "all else", () -> FrameworkComparison.of(one, other));
        assertThat(comparison.size()).isEqualTo(ChangeSize.MAJOR);
    }

    @Test
    void everyExpectationMaySitInOneCell(TestReporter reporter) {
        FrameworkDocument crowded = RandomEdits.crowding(one);
        FrameworkDocument other = RandomEdits.renamingExpectations(crowded, id -> "other-" + id);
        FrameworkComparison comparison =
                timed(reporter, "one cell, all ids changed", () -> FrameworkComparison.of(crowded, other));
        assertThat(comparison.counts()).contains(new ElementCount(FrameworkElement.EXPECTATION, 0, 5_000, 0, 0));
    }

    private static FrameworkComparison timed(TestReporter reporter, String what, Supplier<FrameworkComparison> work) {
        long begun = System.nanoTime();
        FrameworkComparison comparison = work.get();
        reporter.publishEntry(what, "%d ms".formatted((System.nanoTime() - begun) / 1_000_000));
        return comparison;
    }
}
