package org.nextlevel.framework.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The levels of a document as the graph they form, and what holds at each: a ladder may fork, and join again. */
public final class Ladder {
    private final FrameworkDocument document;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<Cell, List<Expectation>> cells = new HashMap<>();

    private record Cell(String level, String competency) {}

    /** The ladder of a document whose references all lead somewhere. */
    public Ladder(FrameworkDocument document) {
        this.document = document;
        document.levels().forEach(level -> levels.put(level.key(), level));
        document.expectations()
                .forEach(expectation -> cells.computeIfAbsent(
                                new Cell(expectation.level(), expectation.competency()), _ -> new ArrayList<>())
                        .add(expectation));
    }

    /** The level of a key. */
    public Optional<Level> find(String level) {
        return Optional.ofNullable(levels.get(level));
    }

    /** The levels that one can step up to from this one, in the document's order; several where the ladder forks. */
    public List<Level> nextAfter(String level) {
        return levels.values().stream()
                .filter(higher -> higher.after().contains(level))
                .toList();
    }

    /**
     * What holds at a level, in the document's order of competencies: for each competency the expectations at the level
     * or, when it has none, those of the nearest level below. Of two equally near, the one on the first named way counts.
     */
    public List<Expectation> holdingAt(String level) {
        SequencedSet<String> down = downFrom(level);
        return document.competencies().stream()
                .flatMap(competency -> holdingAt(competency.key(), down))
                .toList();
    }

    private Stream<Expectation> holdingAt(String competency, SequencedSet<String> down) {
        return down.stream()
                .map(level -> cells.getOrDefault(new Cell(level, competency), List.of()))
                .filter(expectations -> !expectations.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    /** The level and all below it, nearest first. */
    private SequencedSet<String> downFrom(String level) {
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
}
