package org.nextlevel.framework.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.level.AffectedLevel;
import org.nextlevel.sentence.Sentence;

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
            return new ComparisonVerdict(ChangeSize.MAJOR, major(raised, lowered, open, gone, affected.size()));
        }
        long patches = count(changes, change -> PATCHES.contains(change.change()));
        if (changes.size() > patches) {
            return new ComparisonVerdict(
                    ChangeSize.MINOR,
                    Sentence.say(
                            "%d things were added, moved, clarified or dropped, and nothing more or less is asked of anybody.",
                            changes.size() - patches));
        }
        return patches > 0
                ? new ComparisonVerdict(
                        ChangeSize.PATCH, Sentence.say("Only names, keys and spelling changed, in %d places.", patches))
                : new ComparisonVerdict(ChangeSize.NONE, Sentence.of("Both say the same."));
    }

    /** Only what happened is said. */
    static String major(long raised, long lowered, long open, long gone, long affected) {
        String said = Stream.of(
                        counted(raised, "%d demand was raised", "%d demands were raised"),
                        counted(lowered, "%d demand was lowered", "%d demands were lowered"),
                        counted(
                                open,
                                "%d demand was replaced or moved elsewhere",
                                "%d demands were replaced or moved elsewhere"),
                        counted(
                                gone,
                                "%d track, level or competency is gone",
                                "%d tracks, levels or competencies are gone"),
                        counted(
                                affected,
                                "%d level has people who are affected",
                                "%d levels have people who are affected"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return said + ".";
    }

    private static String counted(long count, String one, String many) {
        return count == 0 ? "" : Sentence.say(count == 1 ? one : many, count);
    }

    private static long count(List<FrameworkChange> changes, Predicate<FrameworkChange> predicate) {
        return changes.stream().filter(predicate).count();
    }
}
