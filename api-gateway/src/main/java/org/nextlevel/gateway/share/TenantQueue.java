package org.nextlevel.gateway.share;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one tenant has of a service, and who of it waits, in the order in which they came. */
final class TenantQueue {
    private final Map<String, Integer> heldByCaller = new HashMap<>();
    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private int held;

    boolean isIdle() {
        return held == 0 && waiting.isEmpty();
    }

    int waiting() {
        return waiting.size();
    }

    long waitingOf(String caller) {
        return waiting.stream()
                .filter(ticket -> ticket.party().caller().equals(caller))
                .count();
    }

    void join(Ticket ticket) {
        waiting.add(ticket);
    }

    void leave(Ticket ticket) {
        waiting.remove(ticket);
    }

    /** The first that may have a slot: whoever has as many as one caller may is passed over, and not waited for. */
    Optional<Ticket> next(int perTenant, int perCaller) {
        return held >= perTenant
                ? Optional.empty()
                : waiting.stream()
                        .filter(ticket ->
                                heldByCaller.getOrDefault(ticket.party().caller(), 0) < perCaller)
                        .findFirst();
    }

    void hold(Ticket ticket) {
        waiting.remove(ticket);
        heldByCaller.merge(ticket.party().caller(), 1, Integer::sum);
        held++;
    }

    void giveBack(Ticket ticket) {
        heldByCaller.computeIfPresent(ticket.party().caller(), (_, count) -> count == 1 ? null : count - 1);
        held--;
    }
}
