package org.nextlevel.gateway.live;

import java.util.HashMap;
import java.util.Map;
import org.nextlevel.gateway.LiveSettings;
import org.nextlevel.gateway.problem.Refusal;

/** How many streams there are, of each caller, of each tenant, and in all. Not safe for several threads. */
final class Shares {
    private final LiveSettings limits;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Shares(LiveSettings limits) {
        this.limits = limits;
    }

    int all() {
        return all;
    }

    /** @throws Refusal when the caller, the tenant or the gateway has as many as it may */
    void take(Listener one) {
        if (count(caller(one)) >= limits.connectionsPerCaller()) {
            throw Refusal.tooManyStreams(limits.connectionsPerCaller());
        }
        if (count(one.tenant()) >= limits.connectionsPerTenant() || all >= limits.connections()) {
            throw Refusal.upstreamUnavailable("Another stream of live updates");
        }
        all++;
        taken.merge(caller(one), 1, Integer::sum);
        taken.merge(one.tenant(), 1, Integer::sum);
    }

    void giveBack(Listener one) {
        all--;
        taken.computeIfPresent(caller(one), (_, count) -> count == 1 ? null : count - 1);
        taken.computeIfPresent(one.tenant(), (_, count) -> count == 1 ? null : count - 1);
    }

    private int count(String whose) {
        return taken.getOrDefault(whose, 0);
    }

    private static String caller(Listener one) {
        return one.tenant() + "/" + one.subject();
    }
}
