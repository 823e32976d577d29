package org.nextlevel.integration.delivery.receiver;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver answered.
 *
 * @param status null where it did not answer
 * @param head its headers, those without secrets
 * @param body the first kilobyte of what it said; null where that was nothing
 * @param retryAfter when it wants to be asked again; null where it did not say
 */
public record ReceiverAnswer(
        DeliveryOutcome outcome,
        @Nullable Integer status,
        Map<String, String> head,
        @Nullable String body,
        Duration took,
        @Nullable Duration retryAfter) {
    private static final int GONE = 410;

    static ReceiverAnswer without(DeliveryOutcome outcome, Duration took) {
        return new ReceiverAnswer(outcome, null, Map.of(), null, took, null);
    }

    /** Whether the receiver took what was sent. */
    public boolean isTaken() {
        return outcome == DeliveryOutcome.DELIVERED;
    }

    /** Whether the receiver wants nothing any more. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
