package org.nextlevel.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.nextlevel.gateway.GatewaySettings.LimitSettings;
import org.nextlevel.gateway.problem.Refusal;

/**
 * What one caller, or a network, may send, and how often it is told at once that this was too much: to refuse costs as well, so
 * whoever goes on without heed waits for the answer.
 */
record Allowance(int burst, Bucket requests, Bucket refusals, Duration delay) {

    static Allowance full(LimitSettings limit, int burst, int refill) {
        Duration period = limit.period();
        return new Allowance(
                burst,
                full(burst, refill, period),
                full(limit.toldAtOnce(), limit.toldAtOnce(), period),
                limit.toldAfter());
    }

    private static Bucket full(int burst, int refill, Duration period) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(burst).refillGreedy(refill, period))
                .build();
    }

    /** The refusal of a request when none is left. */
    Refusal refuse(long secondsToWait) {
        Refusal refusal = Refusal.rateLimited(secondsToWait);
        return refusals.tryConsume(1) ? refusal : refusal.toldAfter(delay);
    }
}
