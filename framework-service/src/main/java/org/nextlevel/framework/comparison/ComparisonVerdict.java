package org.nextlevel.framework.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.level.AffectedLevel;

/** How big a comparison is as a whole, and why. */
record ComparisonVerdict(ChangeSize size, String reason) {
    private static final Set<FrameworkElement> STRUCTURE =
            Set.of(FrameworkElement.TRACK, FrameworkElement.LEVEL, FrameworkElement.COMPETENCY);
    private static final Set<ChangeKind> PATCHES = Set.of(ChangeKind.TYPO, ChangeKind.RENAMED);

    static ComparisonVerdict on(List<FrameworkChange> changes, List<AffectedLevel> affected) {
        long raised = count(changes, change -> change.bar() == BarChange.RAISED);
        long lowered = count(changes, change -> change.bar() == BarChange.LOWERED);
        long open = count(changes, change -> change.bar() == BarChange.OPEN);
        long gone = count(
                changes,
                change -> change.change() == ChangeKind.REMOVED
                        && change.field() == null
                        && STRUCTURE.contains(change.item()));
        if (raised + lowered + open + gone + affected.size() > 0) {
            return new ComparisonVerdict(
                    ChangeSize.MAJOR,
                    "The bar was raised %d and lowered %d times, %d demands were replaced or moved elsewhere, %d tracks, levels or competencies are gone; people at %d levels are affected."
                            .formatted(raised, lowered, open, gone, affected.size()));
        }
        long patches = count(changes, change -> PATCHES.contains(change.change()));
        if (changes.size() > patches) {
            return new ComparisonVerdict(
                    ChangeSize.MINOR,
                    "%d things were added, moved, clarified or dropped, and nothing more or less is asked of anybody."
                            .formatted(changes.size() - patches));
        }
        return patches > 0
                ? new ComparisonVerdict(
                        ChangeSize.PATCH, "Only names, keys and spelling changed, in %d places.".formatted(patches))
                : new ComparisonVerdict(ChangeSize.NONE, "Both say the same.");
    }

    private static long count(List<FrameworkChange> changes, Predicate<FrameworkChange> predicate) {
        return changes.stream().filter(predicate).count();
    }
}
