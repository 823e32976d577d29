package org.nextlevel.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.IntegrationSettings;
import org.nextlevel.gateway.client.ClientAddress;
import org.nextlevel.gateway.problem.Refusal;

/**
 * One allowance of requests for every caller and, for whoever is not signed in, of each kind for every network; in each gateway
 * process, so two processes allow twice as much.
 */
@ApplicationScoped
public class RequestLimits {
    private final GatewaySettings.LimitSettings limit;
    private final IntegrationSettings integrations;
    private final ClientAddress clients;
    private final Cache<String, Allowance> callers;
    /** Apart, so that a flood from many addresses makes no caller forgotten. */
    private final Cache<String, Allowance> networks;

    RequestLimits(GatewaySettings settings, ClientAddress clients) {
        this.limit = settings.limit();
        this.integrations = settings.integrations();
        this.clients = clients;
        this.callers = Caffeine.newBuilder().maximumSize(limit.callers()).build();
        this.networks = Caffeine.newBuilder().maximumSize(limit.callers()).build();
    }

    /**
     * Takes one request from the bucket of whoever is signed in: their own or, for what takes in many people, the one that all
     * systems of the company share.
     *
     * @param person false for a system
     * @throws Refusal when the bucket is empty
     */
    public void take(RoutingContext context, String tenant, String subject, boolean person) {
        if (person || !isIntegration(context.request().path())) {
            take(context, allowance(callers, tenant + "/" + subject));
        } else {
            take(
                    context,
                    callers.get(tenant + "/", _ -> Allowance.full(limit, integrations.burst(), integrations.refill())));
        }
    }

    private boolean isIntegration(String path) {
        return integrations.paths().stream().anyMatch(path::startsWith);
    }

    /**
     * Takes one request of this kind from a bucket of the client's network.
     *
     * @throws Refusal when the bucket is empty
     */
    public void take(RoutingContext context, Anonymous kind) {
        take(context, allowance(kind, context));
    }

    /** Takes one request of this kind from a bucket of the client's network where there is one left. */
    public boolean tryTake(RoutingContext context, Anonymous kind) {
        return allowance(kind, context).requests().tryConsume(1);
    }

    /** Gives one back that turned out to be of another kind. */
    public void giveBack(RoutingContext context, Anonymous kind) {
        allowance(kind, context).requests().addTokens(1);
    }

    private static void take(RoutingContext context, Allowance allowance) {
        ConsumptionProbe probe = allowance.requests().tryConsumeAndReturnRemaining(1);
        MultiMap headers = context.response().headers();
        headers.set("RateLimit-Limit", Integer.toString(allowance.burst()));
        headers.set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        headers.set("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            throw allowance.refuse(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private Allowance allowance(Anonymous kind, RoutingContext context) {
        return allowance(networks, kind + "/" + clients.network(context.request()));
    }

    private Allowance allowance(Cache<String, Allowance> allowances, String key) {
        return allowances.get(key, _ -> Allowance.full(limit, limit.burst(), limit.refill()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
