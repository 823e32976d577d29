package org.nextlevel.integration.webhook.sending;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.integration.webhook.secret.WebhookSecret;

/**
 * What is posted to a receiver (Standard Webhooks).
 *
 * @param id the same however often it is sent
 * @param type of what happened, as in the body
 */
public record WebhookMessage(String id, String type, String body) {
    /** The headers of one try, signed with its time by all secrets. */
    Map<String, String> head(List<WebhookSecret> secrets, Instant now) {
        long timestamp = now.getEpochSecond();
        Map<String, String> head = new LinkedHashMap<>();
        head.put("content-type", "application/json");
        head.put("user-agent", "NextLevel-Webhooks/1");
        head.put("webhook-id", id);
        head.put("webhook-timestamp", Long.toString(timestamp));
        head.put(
                "webhook-signature",
                secrets.stream().map(secret -> secret.sign(id, timestamp, body)).collect(Collectors.joining(" ")));
        return head;
    }
}
