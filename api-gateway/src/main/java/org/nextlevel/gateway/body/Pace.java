package org.nextlevel.gateway.body;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.nextlevel.gateway.BodySettings;
import org.nextlevel.gateway.share.Party;

/** How fast the bodies of one caller are read, those that are dropped among them: whoever sends more waits for it. */
final class Pace {
    private final Cache<Party, Bucket> callers;
    private final BodySettings limits;

    Pace(BodySettings limits, int callers) {
        this.limits = limits;
        this.callers = Caffeine.newBuilder().maximumSize(callers).build();
    }

    /** Counts what was read of this request, and reads no more of it before its caller may send more. */
    void count(RoutingContext context, int bytes) {
        long nanos = callers.get(Party.of(context), _ -> full()).consumeIgnoringRateLimits(Math.max(1, bytes));
        if (nanos > 0) {
            HttpServerRequest request = context.request();
            request.pause();
            context.vertx().setTimer(TimeUnit.NANOSECONDS.toMillis(nanos) + 1, _ -> request.resume());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.perCaller().asLongValue())
                        .refillGreedy(limits.perSecond().asLongValue(), Duration.ofSeconds(1)))
                .build();
    }
}
