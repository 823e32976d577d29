package org.nextlevel.kit.position;

import java.util.HashMap;
import java.util.Map;

/** Where requests wait: so many in all, and of one tenant no more than its share, so that nobody takes it from the others. */
final class WaitingPlaces {
    private final int all;
    private final int ofATenant;
    private final Map<String, Integer> taken = new HashMap<>();
    private int waiting;

    WaitingPlaces(int all, int ofATenant) {
        this.all = all;
        this.ofATenant = ofATenant;
    }

    /** False when there is none left for this tenant. */
    synchronized boolean take(String tenant) {
        if (waiting >= all || taken.getOrDefault(tenant, 0) >= ofATenant) {
            return false;
        }
        waiting++;
        taken.merge(tenant, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(String tenant) {
        waiting--;
        taken.computeIfPresent(tenant, (_, count) -> count == 1 ? null : count - 1);
    }
}
