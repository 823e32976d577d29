package org.nextlevel.framework.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How big a comparison is as a whole, and why. */
record Verdict(Size size, String reason) {
    private static final Set<Item> STRUCTURE = Set.of(Item.TRACK, Item.LEVEL, Item.COMPETENCY);
    private static final Set<Kind> PATCHES = Set.of(Kind.TYPO, Kind.RENAMED);

    static Verdict on(List<Change> changes, List<AffectedLevel> affected) {
        long raised = count(changes, change -> change.bar() == Bar.RAISED);
        long lowered = count(changes, change -> change.bar() == Bar.LOWERED);
        long open = count(changes, change -> change.bar() == Bar.OPEN);
        long gone = count(
                changes,
                change ->
                        change.change() == Kind.REMOVED && change.field() == null && STRUCTURE.contains(change.item()));
        if (raised + lowered + open + gone + affected.size() > 0) {
            return new Verdict(
                    Size.MAJOR,
                    "The bar was raised %d and lowered %d times, %d demands were replaced or moved elsewhere, %d tracks, levels or competencies are gone; people at %d levels are affected."
                            .formatted(raised, lowered, open, gone, affected.size()));
        }
        long patches = count(changes, change -> PATCHES.contains(change.change()));
        if (changes.size() > patches) {
            return new Verdict(
                    Size.MINOR,
                    "%d things were added, moved, clarified or dropped, and nothing more or less is asked of anybody."
                            .formatted(changes.size() - patches));
        }
        return patches > 0
                ? new Verdict(Size.PATCH, "Only names, keys and spelling changed, in %d places.".formatted(patches))
                : new Verdict(Size.NONE, "Both say the same.");
    }

    private static long count(List<Change> changes, Predicate<Change> predicate) {
        return changes.stream().filter(predicate).count();
    }
}
