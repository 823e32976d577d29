package org.nextlevel.evidence.suggestion;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.wording.framework.FrameworkText;

/** How near the levels of a framework are to the one that comes next for somebody. */
final class LevelDistance {
    /** What is expected only further on is nobody's next step. */
    private static final int STEPS = 2;

    private final List<FrameworkText.Level> levels;

    LevelDistance(List<FrameworkText.Level> levels) {
        this.levels = levels;
    }

    /**
     * The levels by their key, each with its place in the order: 0 for those that come next, then those one step away,
     * lower before higher, and so on. At the top the own level is the next; empty when the level is unknown.
     */
    Map<String, Integer> placesFrom(String level) {
        List<String> next = above(level).toList();
        if (next.isEmpty()) {
            next = levels.stream()
                    .map(FrameworkText.Level::key)
                    .filter(level::equals)
                    .toList();
        }
        Map<String, Integer> places = new HashMap<>();
        next.forEach(one -> places.put(one, 0));
        Queue<String> open = new ArrayDeque<>(next);
        while (!open.isEmpty()) {
            String one = open.remove();
            Stream.concat(below(one), above(one))
                    .filter(near -> !places.containsKey(near))
                    .forEach(near -> {
                        places.put(near, places.size());
                        open.add(near);
                    });
        }
        return places;
    }

    /** The levels that somebody may show now: those that come next, and those at most {@value #STEPS} steps away from them. */
    Set<String> nearTo(String level) {
        Set<String> near = placesFrom(level).entrySet().stream()
                .filter(place -> place.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        for (int step = 0; step < STEPS; step++) {
            List.copyOf(near)
                    .forEach(one -> Stream.concat(below(one), above(one)).forEach(near::add));
        }
        return near;
    }

    private Stream<String> above(String level) {
        return levels.stream().filter(one -> one.after().contains(level)).map(FrameworkText.Level::key);
    }

    private Stream<String> below(String level) {
        return levels.stream().filter(one -> one.key().equals(level)).flatMap(one -> one.after().stream());
    }
}
