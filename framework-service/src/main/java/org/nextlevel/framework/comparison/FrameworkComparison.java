package org.nextlevel.framework.comparison;

import java.util.List;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.item.FrameworkChanges;
import org.nextlevel.framework.comparison.level.AffectedLevel;
import org.nextlevel.framework.comparison.level.AffectedLevels;
import org.nextlevel.framework.comparison.matching.ItemMatches;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Ladder;

/**
 * What changed from one state of a framework to another (M9.4). The same two documents always give the same comparison.
 * The order of items and their former keys are no change: nobody is asked or told anything else by them.
 *
 * @param reason why it is of this size
 * @param counts of tracks, levels, competencies and expectations
 * @param changes in the order of the later document, kind by kind; what is gone comes last of its kind
 * @param affectedLevels whose holders are asked something else; who they are, the directory knows
 */
public record FrameworkComparison(
        ChangeSize size,
        String reason,
        List<ElementCount> counts,
        List<FrameworkChange> changes,
        List<AffectedLevel> affectedLevels) {

    /** Compares two valid documents; both are left as they are. */
    public static FrameworkComparison of(FrameworkDocument before, FrameworkDocument after) {
        Matching matching = Matching.of(before, after);
        Ladder ladderBefore = new Ladder(before);
        Ladder ladderAfter = new Ladder(after);
        List<FrameworkChange> changes = FrameworkChanges.between(matching, ladderBefore, ladderAfter);
        List<AffectedLevel> affected = AffectedLevels.between(matching, ladderBefore, ladderAfter, changes);
        ComparisonVerdict verdict = ComparisonVerdict.on(changes, affected);
        List<ElementCount> counts = List.of(
                count(FrameworkElement.TRACK, matching.tracks(), changes),
                count(FrameworkElement.LEVEL, matching.levels(), changes),
                count(FrameworkElement.COMPETENCY, matching.competencies(), changes),
                count(FrameworkElement.EXPECTATION, matching.expectations(), changes));
        return new FrameworkComparison(verdict.size(), verdict.reason(), counts, changes, affected);
    }

    /** Whether anything more, less or else is asked of anybody. */
    boolean barMoved() {
        return !affectedLevels.isEmpty() || changes.stream().anyMatch(change -> change.bar() != BarChange.SAME);
    }

    private static ElementCount count(FrameworkElement item, ItemMatches<?> matches, List<FrameworkChange> changes) {
        long changed = changes.stream()
                .filter(change -> change.item() == item && change.field() != null)
                .map(FrameworkChange::after)
                .distinct()
                .count();
        return ElementCount.of(item, matches, Math.toIntExact(changed));
    }
}
