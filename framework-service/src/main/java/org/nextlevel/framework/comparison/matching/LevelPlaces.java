package org.nextlevel.framework.comparison.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;

/**
 * Levels that expect nothing of their own, such as the top of a ladder that nobody has written yet: two are the same when
 * they are the only ones of their kind that one reaches from the same levels. For n levels it takes at most n² steps.
 */
final class LevelPlaces {
    private final Set<String> demandingBefore;
    private final Set<String> demandingAfter;
    private final ItemMatcher<Level> levels;

    LevelPlaces(FrameworkDocument before, FrameworkDocument after, ItemMatcher<Level> levels) {
        this.demandingBefore = demanding(before);
        this.demandingAfter = demanding(after);
        this.levels = levels;
    }

    /** A level that is found may be the one below the next, hence again until nothing is found. */
    void pair() {
        List<MatchCandidate> found = candidates();
        while (!found.isEmpty()) {
            levels.pair(found, MatchedBy.STRUCTURE);
            found = candidates();
        }
    }

    private List<MatchCandidate> candidates() {
        ItemMatches<Level> known = levels.matches();
        var before = byPlace(levels.openBefore(), levels::before, demandingBefore, known::laterKey);
        var after = byPlace(levels.openAfter(), levels::after, demandingAfter, UnaryOperator.identity());
        List<MatchCandidate> found = new ArrayList<>();
        before.forEach((place, is) -> {
            List<Integer> js = after.getOrDefault(place, List.of());
            if (is.size() == 1 && js.size() == 1) {
                found.add(new MatchCandidate(is.getFirst(), js.getFirst(), 1));
            }
        });
        return found;
    }

    private static Map<Set<String>, List<Integer>> byPlace(
            List<Integer> open, IntFunction<Level> level, Set<String> demanding, UnaryOperator<String> key) {
        return open.stream()
                .filter(i -> !demanding.contains(level.apply(i).key()))
                .collect(Collectors.groupingBy(
                        i -> level.apply(i).after().stream().map(key).collect(Collectors.toSet())));
    }

    private static Set<String> demanding(FrameworkDocument document) {
        return document.expectations().stream().map(Expectation::level).collect(Collectors.toSet());
    }
}
