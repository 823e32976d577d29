package org.nextlevel.framework.comparison.level;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.nextlevel.framework.document.Ladder;
import org.nextlevel.framework.document.Level;

/** Which of two levels is higher. */
public final class LevelOrder {
    private LevelOrder() {}

    /** 1 when the second is reached from the first by stepping up, -1 the other way round, 0 when neither. */
    public static int between(Ladder ladder, String from, String to) {
        return isAbove(ladder, to, from) ? 1 : isAbove(ladder, from, to) ? -1 : 0;
    }

    private static boolean isAbove(Ladder ladder, String higher, String lower) {
        Set<String> seen = new HashSet<>();
        Queue<String> open = new ArrayDeque<>(below(ladder, higher));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (next.equals(lower)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(below(ladder, next));
            }
        }
        return false;
    }

    private static List<String> below(Ladder ladder, String level) {
        return ladder.find(level).map(Level::after).orElse(List.of());
    }
}
