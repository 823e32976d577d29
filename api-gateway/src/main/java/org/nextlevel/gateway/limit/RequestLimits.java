package org.nextlevel.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.IntegrationSettings;
import org.nextlevel.gateway.client.ClientAddress;
import org.nextlevel.gateway.problem.Refusal;

/**
 * One bucket of requests for every caller and, for whoever is not signed in, of each kind for every network; in each gateway
 * process, so two processes allow twice as much.
 */
@ApplicationScoped
public class RequestLimits {
    private final GatewaySettings.LimitSettings limit;
    private final IntegrationSettings integrations;
    private final ClientAddress clients;
    private final Cache<String, Bucket> callers;
    /** Apart, so that a flood from many addresses makes no caller forgotten. */
    private final Cache<String, Bucket> networks;

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
            take(context, bucket(callers, tenant + "/" + subject), limit.burst());
        } else {
            Bucket shared = callers.get(tenant + "/", _ -> fullBucket(integrations.burst(), integrations.refill()));
            take(context, shared, integrations.burst());
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
        take(context, bucket(kind, context), limit.burst());
    }

    /** Takes one request of this kind from a bucket of the client's network where there is one left. */
    public boolean tryTake(RoutingContext context, Anonymous kind) {
        return bucket(kind, context).tryConsume(1);
    }

    /** Gives one back that turned out to be of another kind. */
    public void giveBack(RoutingContext context, Anonymous kind) {
        bucket(kind, context).addTokens(1);
    }

    private static void take(RoutingContext context, Bucket bucket, int burst) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        MultiMap headers = context.response().headers();
        headers.set("RateLimit-Limit", Integer.toString(burst));
        headers.set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        headers.set("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            throw Refusal.rateLimited(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(Anonymous kind, RoutingContext context) {
        return bucket(networks, kind + "/" + clients.network(context.request()));
    }

    private Bucket bucket(Cache<String, Bucket> buckets, String key) {
        return buckets.get(key, _ -> fullBucket(limit.burst(), limit.refill()));
    }

    private Bucket fullBucket(int burst, int refill) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(burst).refillGreedy(refill, limit.period()))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
