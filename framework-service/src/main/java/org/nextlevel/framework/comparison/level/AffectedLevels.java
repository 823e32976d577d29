package org.nextlevel.framework.comparison.level;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.matching.ItemMatch;
import org.nextlevel.framework.comparison.matching.Matching;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.Ladder;
import org.nextlevel.framework.document.Level;

/** The levels at which something else is asked of people than before; nobody is at a new level yet. */
public final class AffectedLevels {
    private final Matching matching;
    private final Ladder before;
    private final Ladder after;
    private final List<BarChange> everywhere = new ArrayList<>();
    private final Map<String, List<BarChange>> ofLevels = new HashMap<>();
    private final Map<String, List<BarChange>> ofCompetencies = new HashMap<>();
    private final Map<String, List<BarChange>> ofExpectations = new HashMap<>();

    private AffectedLevels(Matching matching, Ladder before, Ladder after, List<FrameworkChange> changes) {
        this.matching = matching;
        this.before = before;
        this.after = after;
        changes.stream().filter(change -> change.field() != null).forEach(this::note);
    }

    /** In the order of the later document; levels that are gone come last. */
    public static List<AffectedLevel> between(
            Matching matching, Ladder before, Ladder after, List<FrameworkChange> changes) {
        var levels = new AffectedLevels(matching, before, after, changes);
        List<AffectedLevel> affected = new ArrayList<>();
        matching.levels().pairs().forEach(match -> affected.add(levels.of(match)));
        matching.levels().removed().forEach(gone -> affected.add(new AffectedLevel(gone.key(), null, 0, 0, 0, 0, 0)));
        return affected.stream().filter(AffectedLevel::affectsPeople).toList();
    }

    private void note(FrameworkChange change) {
        switch (change.item()) {
            case READINESS -> everywhere.add(change.bar());
            case LEVEL -> note(ofLevels, change);
            case COMPETENCY -> note(ofCompetencies, change);
            // Where it is expected is read from the ladders, level by level.
            case EXPECTATION -> {
                if (!change.field().equals("level")) {
                    note(ofExpectations, change);
                }
            }
            default -> {}
        }
    }

    private static void note(Map<String, List<BarChange>> bars, FrameworkChange change) {
        bars.computeIfAbsent(change.after(), _ -> new ArrayList<>()).add(change.bar());
    }

    private AffectedLevel of(ItemMatch<Level> level) {
        List<Expectation> then = before.holdingAt(level.before().key());
        List<Expectation> now = after.holdingAt(level.after().key());
        Set<String> thenByLaterId = then.stream()
                .map(one -> matching.expectations().laterKey(one.id()))
                .collect(Collectors.toSet());
        Set<String> nowById = now.stream().map(Expectation::id).collect(Collectors.toSet());
        Map<BarChange, Integer> bars = new EnumMap<>(BarChange.class);
        everywhere.forEach(bar -> bars.merge(bar, 1, Integer::sum));
        ofLevels.getOrDefault(level.after().key(), List.of()).forEach(bar -> bars.merge(bar, 1, Integer::sum));
        now.stream()
                .map(Expectation::competency)
                .distinct()
                .flatMap(competency -> ofCompetencies.getOrDefault(competency, List.of()).stream())
                .forEach(bar -> bars.merge(bar, 1, Integer::sum));
        nowById.stream()
                .filter(thenByLaterId::contains)
                .flatMap(id -> ofExpectations.getOrDefault(id, List.of()).stream())
                .forEach(bar -> bars.merge(bar, 1, Integer::sum));
        return new AffectedLevel(
                level.before().key(),
                level.after().key(),
                count(now.stream().filter(one -> one.required() && !thenByLaterId.contains(one.id()))),
                count(then.stream()
                        .filter(one -> one.required()
                                && !nowById.contains(matching.expectations().laterKey(one.id())))),
                bars.getOrDefault(BarChange.RAISED, 0),
                bars.getOrDefault(BarChange.LOWERED, 0),
                bars.getOrDefault(BarChange.OPEN, 0));
    }

    private static int count(Stream<Expectation> expectations) {
        return Math.toIntExact(expectations.count());
    }
}
