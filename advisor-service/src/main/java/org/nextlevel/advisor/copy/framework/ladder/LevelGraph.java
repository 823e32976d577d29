package org.nextlevel.advisor.copy.framework.ladder;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.framework.content.Level;

/** Which level comes after which: a graph that may fork, and join again. It never changes. */
final class LevelGraph {
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    LevelGraph(List<Level> inOrder) {
        inOrder.forEach(level -> levels.put(level.key(), level));
        levels.keySet().forEach(this::position);
    }

    /** The levels' keys, in the framework's order. */
    Set<String> keys() {
        return Collections.unmodifiableSet(levels.keySet());
    }

    /** A level; null when there is no such one. */
    Level get(String level) {
        return levels.get(level);
    }

    /** The levels that one can step up to from this one, in the framework's order. */
    List<String> nextAfter(String level) {
        return levels.values().stream()
                .filter(higher -> higher.after().contains(level))
                .map(Level::key)
                .toList();
    }

    /** Whether a level is another one or can be reached from it by stepping up. */
    boolean isAtOrAbove(String level, String other) {
        return downFrom(level).contains(other);
    }

    /** The level and all that can be reached from it by stepping up; empty when there is no such level. */
    Set<String> atOrAbove(String level) {
        return levels.keySet().stream()
                .filter(other -> isAtOrAbove(other, level))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The level and all below it, nearest first; empty when there is no such level. */
    SequencedSet<String> downFrom(String level) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        Queue<String> open = new ArrayDeque<>(List.of(level));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (levels.containsKey(next) && seen.add(next)) {
                open.addAll(levels.get(next).after());
            }
        }
        return seen;
    }

    /** Steps on the longest way up to a level, 1 at the bottom. */
    int position(String level) {
        if (!positions.containsKey(level)) {
            // Published ladders have no circle; one that came nevertheless ends here.
            positions.put(level, 1);
            int below = levels.get(level).after().stream()
                    .filter(levels::containsKey)
                    .mapToInt(this::position)
                    .max()
                    .orElse(0);
            positions.put(level, below + 1);
        }
        return positions.get(level);
    }
}
