package org.nextlevel.framework.comparison.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Containers, such as levels, that are the same because more than half of what belongs to them is: members are given as
 * words that are equal for the same member of either document. For c containers with n members in all it takes at most
 * c · n steps.
 */
final class SharedMembers {
    private static final double MOST = 0.5;

    private final Map<String, Map<String, Integer>> before = new HashMap<>();
    private final Map<String, Map<String, Integer>> after = new HashMap<>();

    /** A member of a container of the earlier document. */
    void before(String container, String member) {
        before.computeIfAbsent(container, _ -> new HashMap<>()).merge(member, 1, Integer::sum);
    }

    /** A member of a container of the later document. */
    void after(String container, String member) {
        after.computeIfAbsent(container, _ -> new HashMap<>()).merge(member, 1, Integer::sum);
    }

    /** The open containers that have most of their members in common. */
    <T> List<MatchCandidate> candidates(ItemMatcher<T> containers, Function<T, String> key) {
        List<MatchCandidate> found = new ArrayList<>();
        for (int i : containers.openBefore()) {
            for (int j : containers.openAfter()) {
                double share = share(
                        before.getOrDefault(key.apply(containers.before(i)), Map.of()),
                        after.getOrDefault(key.apply(containers.after(j)), Map.of()));
                if (share > MOST) {
                    found.add(new MatchCandidate(i, j, share));
                }
            }
        }
        return found;
    }

    private static double share(Map<String, Integer> one, Map<String, Integer> other) {
        int total = size(one) + size(other);
        int common = one.entrySet().stream()
                .mapToInt(member -> Math.min(member.getValue(), other.getOrDefault(member.getKey(), 0)))
                .sum();
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static int size(Map<String, Integer> members) {
        return members.values().stream().mapToInt(Integer::intValue).sum();
    }
}
