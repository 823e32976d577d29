package org.nextlevel.advisor.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.readiness.Requirement;

/** The levels of a framework as the graph they form: a ladder that may fork, and join again. */
public final class Ladder {
    private final FrameworkContent content;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Expectation>>> expectations = new HashMap<>();

    Ladder(FrameworkContent content) {
        this.content = content;
        content.levels().forEach(level -> levels.put(level.key(), level));
        content.expectations()
                .forEach(expectation -> expectations
                        .computeIfAbsent(expectation.level(), _ -> new HashMap<>())
                        .computeIfAbsent(expectation.competency(), _ -> new ArrayList<>())
                        .add(expectation));
    }

    /** Whether there is such a level. */
    public boolean exists(String level) {
        return levels.containsKey(level);
    }

    /** The level's name; its key when it is not a level of this ladder. */
    public String nameOf(String level) {
        return exists(level) ? levels.get(level).name() : level;
    }

    /** The levels that one can step up to from this one, in the framework's order; several where the ladder forks. */
    public List<String> nextAfter(String level) {
        return levels.values().stream()
                .filter(higher -> higher.after().contains(level))
                .map(Level::key)
                .toList();
    }

    /** Whether a level is another one or can be reached from it by stepping up. */
    public boolean isAtOrAbove(String level, String other) {
        return exists(level) && downFrom(level).contains(other);
    }

    /**
     * What a level requires, in the framework's order of competencies: for each competency the expectations at the level
     * or, when it has none, those of the nearest level below. Of two equally near, the one on the first named way counts.
     */
    public List<Requirement> requirementsOf(String target) {
        SequencedSet<String> down = downFrom(target);
        return content.competencies().stream()
                .flatMap(competency -> requirements(competency, down))
                .toList();
    }

    private Stream<Requirement> requirements(Competency competency, SequencedSet<String> down) {
        return down.stream()
                .map(level -> expectations.getOrDefault(level, Map.of()).get(competency.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(expectation -> new Requirement(
                        expectation.id(),
                        competency.key(),
                        competency.name(),
                        expectation.level(),
                        expectation.text(),
                        expectation.required(),
                        expectation.weight(),
                        atOrAbove(expectation.level())));
    }

    private Set<String> atOrAbove(String level) {
        return levels.keySet().stream()
                .filter(other -> isAtOrAbove(other, level))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The level and all below it, nearest first. */
    private SequencedSet<String> downFrom(String level) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        Queue<String> open = new ArrayDeque<>(List.of(level));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (exists(next) && seen.add(next)) {
                open.addAll(levels.get(next).after());
            }
        }
        return seen;
    }
}
