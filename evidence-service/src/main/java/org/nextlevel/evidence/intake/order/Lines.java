package org.nextlevel.evidence.intake.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is above whom, by places from 0. */
final class Lines {
    private final int[] above;
    private final int[] places;
    private final int[] depths;
    /** From which start somebody was met, so that whoever is met twice from one is in a circle. */
    private final int[] metFrom;

    private final Map<Integer, List<Integer>> circles = new HashMap<>();

    /** @param above the place of each one's manager; -1 for who has none here */
    Lines(int[] above) {
        this.above = above;
        this.places = new int[above.length];
        this.depths = new int[above.length];
        this.metFrom = new int[above.length];
        int deepest = 0;
        for (int at = 0; at < above.length; at++) {
            measure(at);
            deepest = Math.max(deepest, depths[at]);
        }
        order(deepest);
    }

    /** One more than the manager's; 1 for who has none, and for who is in a circle. */
    private void measure(int from) {
        List<Integer> path = new ArrayList<>();
        int at = from;
        while (at >= 0 && depths[at] == 0 && metFrom[at] != from + 1) {
            path.add(at);
            metFrom[at] = from + 1;
            at = above[at];
        }
        if (at >= 0 && depths[at] == 0) {
            List<Integer> circle = List.copyOf(path.subList(path.indexOf(at), path.size()));
            circle.forEach(one -> {
                circles.put(one, circle);
                depths[one] = 1;
            });
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            int one = path.get(i);
            if (depths[one] == 0) {
                depths[one] = above[one] < 0 ? 1 : depths[above[one]] + 1;
            }
        }
    }

    private void order(int deepest) {
        int[] next = new int[deepest + 2];
        for (int depth : depths) {
            next[depth + 1]++;
        }
        for (int depth = 1; depth < next.length; depth++) {
            next[depth] += next[depth - 1];
        }
        for (int at = 0; at < above.length; at++) {
            places[at] = next[depths[at]]++;
        }
    }

    /** Where one comes when managers come first. */
    int place(int at) {
        return places[at];
    }

    /** The place of the manager; -1 for none. */
    int above(int at) {
        return above[at];
    }

    /** By who is in a circle, all of that circle. */
    Map<Integer, List<Integer>> circles() {
        return circles;
    }
}
