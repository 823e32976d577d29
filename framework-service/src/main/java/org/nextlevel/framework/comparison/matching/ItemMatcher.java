package org.nextlevel.framework.comparison.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the pairs of one kind of item, one reason after the other: what a stronger reason paired stays paired. Reading
 * two documents in the other direction finds the same pairs.
 */
final class ItemMatcher<T> {
    private final List<T> before;
    private final List<T> after;
    private final Function<T, String> key;
    private final Map<Integer, ItemMatch<T>> byBefore = new HashMap<>();
    private final Map<Integer, ItemMatch<T>> byAfter = new HashMap<>();

    ItemMatcher(List<T> before, List<T> after, Function<T, String> key, Function<T, List<String>> aliases) {
        this.before = before;
        this.after = after;
        this.key = key;
        pair(candidates(key.andThen(List::of), key.andThen(List::of)), MatchedBy.ID);
        // Both ways, since a comparison may be read backwards: the newer of the two is the one that names former keys.
        List<MatchCandidate> renamed = candidates(key.andThen(List::of), aliases);
        renamed.addAll(candidates(aliases, key.andThen(List::of)));
        pair(renamed, MatchedBy.ALIAS);
    }

    /** Pairs what is still open, the best first. Of two equally good, those that stand closest in their lists. */
    void pair(List<MatchCandidate> candidates, MatchedBy by) {
        candidates.stream().sorted(bestFirst()).forEach(one -> {
            if (!byBefore.containsKey(one.before()) && !byAfter.containsKey(one.after())) {
                ItemMatch<T> match = new ItemMatch<>(before.get(one.before()), after.get(one.after()), by, one.score());
                byBefore.put(one.before(), match);
                byAfter.put(one.after(), match);
            }
        });
    }

    /** The last ties are broken by the keys without regard to the side, so that the direction does not matter. */
    private Comparator<MatchCandidate> bestFirst() {
        return Comparator.comparingDouble(MatchCandidate::score)
                .reversed()
                .thenComparingInt(one -> Math.abs(one.before() - one.after()))
                .thenComparing(one -> least(keyBefore(one), keyAfter(one)))
                .thenComparing(one -> greatest(keyBefore(one), keyAfter(one)));
    }

    /** Places of items of the earlier document that have no counterpart yet. */
    List<Integer> openBefore() {
        return IntStream.range(0, before.size())
                .filter(i -> !byBefore.containsKey(i))
                .boxed()
                .toList();
    }

    /** Places of items of the later document that have no counterpart yet. */
    List<Integer> openAfter() {
        return IntStream.range(0, after.size())
                .filter(i -> !byAfter.containsKey(i))
                .boxed()
                .toList();
    }

    T before(int place) {
        return before.get(place);
    }

    T after(int place) {
        return after.get(place);
    }

    /** What was paired so far, and what was not. */
    ItemMatches<T> matches() {
        List<ItemMatch<T>> pairs = IntStream.range(0, after.size())
                .mapToObj(byAfter::get)
                .filter(Objects::nonNull)
                .toList();
        return new ItemMatches<>(
                pairs,
                openBefore().stream().map(before::get).toList(),
                openAfter().stream().map(after::get).toList(),
                key);
    }

    private List<MatchCandidate> candidates(
            Function<T, List<String>> namesBefore, Function<T, List<String>> namesAfter) {
        Map<String, List<Integer>> named = new HashMap<>();
        openBefore()
                .forEach(i -> namesBefore
                        .apply(before.get(i))
                        .forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(i)));
        List<MatchCandidate> found = new ArrayList<>();
        openAfter()
                .forEach(j -> namesAfter
                        .apply(after.get(j))
                        .forEach(name -> named.getOrDefault(name, List.of())
                                .forEach(i -> found.add(new MatchCandidate(i, j, 1)))));
        return found;
    }

    private String keyBefore(MatchCandidate one) {
        return key.apply(before.get(one.before()));
    }

    private String keyAfter(MatchCandidate one) {
        return key.apply(after.get(one.after()));
    }

    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String greatest(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
