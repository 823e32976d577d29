package org.nextlevel.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Refusal;

/** One bucket of requests for every caller; in each gateway process, so two processes allow twice as much. */
@ApplicationScoped
public class RequestLimits {
    private final GatewaySettings.LimitSettings limit;
    private final Cache<String, Bucket> buckets;

    RequestLimits(GatewaySettings settings) {
        limit = settings.limit();
        buckets = Caffeine.newBuilder().maximumSize(limit.callers()).build();
    }

    /**
     * Takes one request from the bucket of somebody who is signed in.
     *
     * @throws Refusal when the bucket is empty
     */
    public void take(RoutingContext context, String tenant, String subject) {
        take(context, tenant + "/" + subject);
    }

    /**
     * Takes one request from the bucket of the client's address: for whoever is not signed in.
     *
     * @throws Refusal when the bucket is empty
     */
    public void takeByAddress(RoutingContext context) {
        take(context, context.request().remoteAddress().hostAddress());
    }

    private void take(RoutingContext context, String key) {
        ConsumptionProbe probe = buckets.get(key, ignored -> fullBucket()).tryConsumeAndReturnRemaining(1);
        MultiMap headers = context.response().headers();
        headers.set("RateLimit-Limit", Integer.toString(limit.burst()));
        headers.set("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        headers.set("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            throw Refusal.rateLimited(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.burst()).refillGreedy(limit.refill(), limit.period()))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
