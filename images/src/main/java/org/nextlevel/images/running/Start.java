package org.nextlevel.images.running;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What the start of a container took until it was ready.
 *
 * @param time by the clock, to a fifth of a second
 * @param processor all its threads together
 */
record Start(Duration time, Duration processor) {
    /** The median of each; of an even number the later of the two in the middle. */
    static Start median(List<Start> starts) {
        return new Start(
                middle(starts.stream().map(Start::time).toList()),
                middle(starts.stream().map(Start::processor).toList()));
    }

    private static Duration middle(List<Duration> times) {
        return times.stream().sorted(Comparator.naturalOrder()).toList().get(times.size() / 2);
    }
}
