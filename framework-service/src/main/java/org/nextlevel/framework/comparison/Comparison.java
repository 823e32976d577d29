package org.nextlevel.framework.comparison;

import java.util.List;
import org.nextlevel.framework.comparison.change.Bar;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.change.ItemKind;
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
public record Comparison(
        ChangeSize size,
        String reason,
        List<ItemCount> counts,
        List<FrameworkChange> changes,
        List<AffectedLevel> affectedLevels) {

    /** Compares two valid documents; both are left as they are. */
    public static Comparison of(FrameworkDocument before, FrameworkDocument after) {
        Matching matching = Matching.of(before, after);
        Ladder ladderBefore = new Ladder(before);
        Ladder ladderAfter = new Ladder(after);
        List<FrameworkChange> changes = FrameworkChanges.between(matching, ladderBefore, ladderAfter);
        List<AffectedLevel> affected = AffectedLevels.between(matching, ladderBefore, ladderAfter, changes);
        ComparisonVerdict verdict = ComparisonVerdict.on(changes, affected);
        List<ItemCount> counts = List.of(
                count(ItemKind.TRACK, matching.tracks(), changes),
                count(ItemKind.LEVEL, matching.levels(), changes),
                count(ItemKind.COMPETENCY, matching.competencies(), changes),
                count(ItemKind.EXPECTATION, matching.expectations(), changes));
        return new Comparison(verdict.size(), verdict.reason(), counts, changes, affected);
    }

    /** Whether anything more, less or else is asked of anybody. */
    boolean barMoved() {
        return !affectedLevels.isEmpty() || changes.stream().anyMatch(change -> change.bar() != Bar.SAME);
    }

    private static ItemCount count(ItemKind item, ItemMatches<?> matches, List<FrameworkChange> changes) {
        long changed = changes.stream()
                .filter(change -> change.item() == item && change.field() != null)
                .map(FrameworkChange::after)
                .distinct()
                .count();
        return ItemCount.of(item, matches, Math.toIntExact(changed));
    }
}
