package org.nextlevel.evidence.attestation.ring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds the confirmations that lie on a circle: a spoke for b, b for c, c for a, within 180 days, however many they are. It
 * does not matter in which order they spoke.
 */
public final class RingSearch {
    /** Who speak for each other within this time do so for each other's sake. */
    public static final Duration WITHIN = Duration.ofDays(180);

    private RingSearch() {}

    /** The ids of those that are on a circle. */
    public static Set<UUID> onRings(Collection<Confirmation> all) {
        List<Confirmation> inTime = all.stream()
                .sorted(Comparator.comparing(Confirmation::at).thenComparing(Confirmation::id))
                .toList();
        Set<UUID> found = new HashSet<>();
        int end = 0;
        for (int start = 0; start < inTime.size(); start++) {
            Instant last = inTime.get(start).at().plus(WITHIN);
            int before = end;
            while (end < inTime.size() && !inTime.get(end).at().isAfter(last)) {
                end++;
            }
            // A window that only lost its first shows no circle that the one before did not.
            if (end > before) {
                found.addAll(circles(inTime.subList(start, end)));
            }
        }
        return found;
    }

    /** Of those within one window: both people reach each other. */
    private static Set<UUID> circles(List<Confirmation> window) {
        Map<UUID, List<Confirmation>> spoken = window.stream().collect(Collectors.groupingBy(Confirmation::attester));
        Map<UUID, Set<UUID>> reached = new HashMap<>();
        return window.stream()
                .filter(one -> reached.computeIfAbsent(one.owner(), owner -> reachable(owner, spoken))
                        .contains(one.attester()))
                .map(Confirmation::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> reachable(UUID from, Map<UUID, List<Confirmation>> spoken) {
        Set<UUID> reached = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            spoken.getOrDefault(open.pop(), List.of()).stream()
                    .map(Confirmation::owner)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
