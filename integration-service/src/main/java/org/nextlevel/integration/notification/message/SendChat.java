package org.nextlevel.integration.notification.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.nextlevel.integration.delivery.receiver.DeliveryOutcome;
import org.nextlevel.integration.delivery.receiver.FindReceiver;
import org.nextlevel.integration.delivery.receiver.PostToReceiver;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;
import org.nextlevel.integration.delivery.receiver.ReceiverSettings;
import org.nextlevel.integration.delivery.receiver.ReceiverUrl;
import org.nextlevel.kit.problem.Invalid;

/** Posts a message to a chat tool as its incoming webhooks take it, to where webhooks may lead (ADR 0060). */
@ApplicationScoped
public class SendChat {
    private final FindReceiver receivers;
    private final PostToReceiver post;
    private final ReceiverSettings settings;
    private final ObjectMapper json;

    SendChat(FindReceiver receivers, PostToReceiver post, ReceiverSettings settings, ObjectMapper json) {
        this.receivers = receivers;
        this.post = post;
        this.settings = settings;
        this.json = json;
    }

    /** What Slack, Mattermost and others take. */
    private record ChatMessage(String text) {}

    /** What the tool answered. */
    public ReceiverAnswer send(String address, Message message) {
        try {
            ReceiverUrl url = ReceiverUrl.of(address, settings.allowLoopback());
            return receivers
                    .addresses(url)
                    .map(found ->
                            post.post(url, found.getFirst(), Map.of("Content-Type", "application/json"), body(message)))
                    .orElseGet(SendChat::notAllowed);
        } catch (Invalid _) {
            // It was allowed when it was chosen, and the deployment says otherwise now.
            return notAllowed();
        }
    }

    private static ReceiverAnswer notAllowed() {
        return new ReceiverAnswer(DeliveryOutcome.NOT_ALLOWED, null, Map.of(), null, Duration.ZERO, null);
    }

    private String body(Message message) {
        try {
            return json.writeValueAsString(new ChatMessage(message.chatText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
