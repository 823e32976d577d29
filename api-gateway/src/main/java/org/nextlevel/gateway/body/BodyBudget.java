package org.nextlevel.gateway.body;

import java.util.HashMap;
import java.util.Map;
import org.nextlevel.gateway.BodySettings;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.share.Party;

/** The bytes of bodies that the gateway holds at once: of all, of one tenant, and of one caller. */
final class BodyBudget {
    private final BodySettings limits;
    private final Map<String, Long> byTenant = new HashMap<>();
    private final Map<Party, Long> byCaller = new HashMap<>();
    private long all;

    BodyBudget(BodySettings limits) {
        this.limits = limits;
    }

    /**
     * Takes room for so many bytes.
     *
     * @throws Refusal when there is none left for this party
     */
    synchronized void take(Party party, long bytes) {
        long ofTenant = byTenant.getOrDefault(party.tenant(), 0L) + bytes;
        long ofCaller = byCaller.getOrDefault(party, 0L) + bytes;
        if (all + bytes > limits.all().asLongValue()
                || ofTenant > limits.perTenant().asLongValue()
                || ofCaller > limits.perCaller().asLongValue()) {
            throw Refusal.tooManyAtOnce();
        }
        all += bytes;
        byTenant.put(party.tenant(), ofTenant);
        byCaller.put(party, ofCaller);
    }

    synchronized void giveBack(Party party, long bytes) {
        all -= bytes;
        byTenant.computeIfPresent(party.tenant(), (_, held) -> held == bytes ? null : held - bytes);
        byCaller.computeIfPresent(party, (_, held) -> held == bytes ? null : held - bytes);
    }
}
