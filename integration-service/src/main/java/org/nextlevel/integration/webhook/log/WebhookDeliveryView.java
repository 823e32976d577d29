package org.nextlevel.integration.webhook.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.DeliveryOutcome;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;
import org.nextlevel.kit.sql.Row;

/**
 * A try to deliver something to a webhook.
 *
 * @param employeeId whose it is; absent where it is nobody's
 */
public record WebhookDeliveryView(
        UUID id,

        @Schema(description = "What was sent: the `id` of the change, and the header `webhook-id`.")
        UUID changeId,

        @Schema(description = "Type of the change, or `webhook.test`.", examples = "promotion.approved")
        String type,

        @Nullable UUID employeeId,

        @Schema(description = "Which try of this change it was, counted from 1.", examples = "1")
        int attempt,

        Instant at,

        @Schema(description = "How long it took, in milliseconds.", examples = "42")
        int millis,

        DeliveryOutcome outcome,

        @Nullable @Schema(description = "What the receiver answered; absent where it did not.", examples = "204")
        Integer status,

        @Schema(description = "The headers that were sent.") Map<String, String> requestHead,

        @Schema(description = "Some of the headers of the answer; none that a receiver keeps secret.")
        Map<String, String> responseHead,

        @Nullable
        @Schema(
                description =
                        "The first kilobyte of the answer; absent where the change was taken, or nothing was said.")
        String responseBody) {

    /** As it was just tried. */
    public static WebhookDeliveryView of(TriedDelivery tried) {
        ReceiverAnswer answer = tried.answer();
        return new WebhookDeliveryView(
                tried.id(),
                tried.change(),
                tried.type(),
                tried.employee(),
                tried.attempt(),
                tried.at(),
                (int) answer.took().toMillis(),
                answer.outcome(),
                answer.status(),
                tried.head(),
                answer.head(),
                answer.body());
    }

    static WebhookDeliveryView of(Row row) {
        String status = row.text("status");
        return new WebhookDeliveryView(
                row.uuid("id"),
                row.uuid("change_id"),
                row.text("type"),
                row.uuid("employee_id"),
                row.number("attempt"),
                row.instant("at"),
                row.number("millis"),
                row.constant("outcome", DeliveryOutcome.class),
                status == null ? null : Integer.valueOf(status),
                head(row.json("request_head", JsonNode.class)),
                head(row.json("response_head", JsonNode.class)),
                row.text("response_body"));
    }

    private static Map<String, String> head(JsonNode node) {
        Map<String, String> head = new LinkedHashMap<>();
        node.properties().forEach(one -> head.put(one.getKey(), one.getValue().asText()));
        return head;
    }
}
