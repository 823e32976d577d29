package org.nextlevel.integration.webhook.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.integration.feed.reading.ChangeView;
import org.nextlevel.integration.feed.reading.FeedPlace;

/** Writes changes as they are posted: in the envelope of Standard Webhooks, what the feed says of them. */
@ApplicationScoped
public class WriteMessages {
    private static final String TEST = "webhook.test";

    private final ObjectMapper json;

    WriteMessages(ObjectMapper json) {
        this.json = json;
    }

    /** The envelope. */
    private record Envelope(String type, Instant timestamp, Object data) {}

    /** A change, with what the HR system calls people. */
    public WebhookMessage of(PlacedChange placed, UUID feed, Map<UUID, String> externalIds) {
        ChangeView view = ChangeView.of(placed.change(), new FeedPlace(feed, placed.position()), externalIds);
        return message(
                placed.change().id(),
                placed.change().type().label(),
                placed.change().occurredAt(),
                view);
    }

    /** Something that did not happen, to see whether it arrives. */
    WebhookMessage test(UUID id, UUID webhook, Instant now) {
        return message(id, TEST, now, Map.of("webhook", webhook));
    }

    private WebhookMessage message(UUID id, String type, Instant timestamp, Object data) {
        try {
            return new WebhookMessage(
                    id.toString(), type, json.writeValueAsString(new Envelope(type, timestamp, data)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
