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
import org.nextlevel.kit.problem.NotFound;

/** The levels of a document as the graph they form, and what holds at each: a ladder may fork, and join again. */
public final class Ladder {
    private final FrameworkDocument document;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<LevelCompetency, List<Expectation>> expectations = new HashMap<>();

    private record LevelCompetency(String level, String competency) {}

    /** The ladder of a document whose references all lead somewhere. */
    public Ladder(FrameworkDocument document) {
        this.document = document;
        document.levels().forEach(level -> levels.put(level.key(), level));
        document.expectations()
                .forEach(expectation -> expectations
                        .computeIfAbsent(
                                new LevelCompetency(expectation.level(), expectation.competency()),
                                _ -> new ArrayList<>())
                        .add(expectation));
    }

    /** The document whose levels form this ladder. */
    public FrameworkDocument document() {
        return document;
    }

    /**
     * The level of a key.
     *
     * @throws NotFound when there is no level of this key
     */
    public Level require(String level) {
        return Optional.ofNullable(levels.get(level)).orElseThrow(() -> new NotFound("level", level));
    }

    /** The levels that one can step up to from this one, in the document's order; several where the ladder forks. */
    public List<Level> nextAfter(String level) {
        return levels.values().stream()
                .filter(higher -> higher.after().contains(level))
                .toList();
    }

    /**
     * Which of two levels is higher: 1 when the second is reached from the first by stepping up, -1 the other way round,
     * 0 when neither.
     */
    public int order(String from, String to) {
        return isBelow(from, to) ? 1 : isBelow(to, from) ? -1 : 0;
    }

    private boolean isBelow(String lower, String higher) {
        return !lower.equals(higher) && downFrom(higher).contains(lower);
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
                .map(level -> expectations.getOrDefault(new LevelCompetency(level, competency), List.of()))
                .filter(found -> !found.isEmpty())
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
