package org.nextlevel.integration.webhook.log;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;

/**
 * A try to deliver something, and what came of it.
 *
 * @param change id of what happened
 * @param employee whose it is; null where it is nobody's
 * @param attempt from 1
 * @param head the headers that were sent
 */
public record TriedDelivery(
        UUID id,
        UUID webhook,
        UUID change,
        String type,
        @Nullable UUID employee,
        int attempt,
        Instant at,
        Map<String, String> head,
        ReceiverAnswer answer) {}
