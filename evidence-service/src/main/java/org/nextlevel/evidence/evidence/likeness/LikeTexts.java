package org.nextlevel.evidence.evidence.likeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Two texts are alike when four of five of their significant words are the same: twice the common ones are at least 80 % of
 * all of both. Whatever is alike with something that is alike is of one group.
 */
public final class LikeTexts {
    private static final int COMMON_PERCENT = 80;

    private LikeTexts() {}

    /** Whether two texts say the same, or nearly, by their significant words; a text without words is like none. */
    public static boolean areAlike(Collection<Integer> one, Collection<Integer> other) {
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(new HashSet<>(other));
        return !common.isEmpty() && 200 * common.size() >= COMMON_PERCENT * (one.size() + other.size());
    }

    /** The fewest words that a text can have which is like one of so many. */
    public static int fewest(int words) {
        return words * COMMON_PERCENT / (200 - COMMON_PERCENT);
    }

    /** The most words that a text can have which is like one of so many. */
    public static int most(int words) {
        return words * (200 - COMMON_PERCENT) / COMMON_PERCENT + 1;
    }

    /** The groups of texts by their significant words, those that are alone too; in the order of the lowest ids. */
    public static List<Set<UUID>> groups(Map<UUID, List<Integer>> texts) {
        // Those with the very same words are compared once.
        Map<List<Integer>, Set<UUID>> same = new LinkedHashMap<>();
        new TreeMap<>(texts)
                .forEach((id, words) ->
                        same.computeIfAbsent(words, _ -> new TreeSet<>()).add(id));
        Set<List<Integer>> left = new LinkedHashSet<>(same.keySet());
        List<Set<UUID>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<UUID> group = new TreeSet<>();
            Deque<List<Integer>> open = new ArrayDeque<>(List.of(left.iterator().next()));
            left.remove(open.peek());
            while (!open.isEmpty()) {
                List<Integer> one = open.pop();
                group.addAll(same.get(one));
                List<List<Integer>> like =
                        left.stream().filter(other -> areAlike(one, other)).toList();
                like.forEach(left::remove);
                open.addAll(like);
            }
            groups.add(group);
        }
        return groups;
    }
}
