package org.nextlevel.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.secret.WebhookSecret;
import org.nextlevel.testkit.event.EventContract;
import org.nextlevel.testkit.event.ToldOutside;

/** What goes outside is described as the service itself shows it to whoever keeps webhooks. */
@QuarkusTest
class IntegrationEventContractTest extends EventContract {
    private static final String TOPIC = "integration-events";
    private static final WebhookSecret SECRET = new WebhookSecret(
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));

    IntegrationEventContractTest() {
        super("integration-service", all(acknowledgements(TOPIC), differences(TOPIC)));
    }

    @Override
    protected List<ToldOutside> toldOutside() {
        return TellingCompany.json(new Hooks(TellingCompany.named()).asked().get("/api/webhooks/event-types"))
                .path("items")
                .valueStream()
                .flatMap(type -> Stream.of(read(type), posted(type)))
                .toList();
    }

    private static ToldOutside read(JsonNode type) {
        ObjectNode change = type.at("/bodySchema/properties/data").deepCopy();
        change.set("$defs", type.at("/bodySchema/$defs"));
        return new ToldOutside(
                "changes",
                "/api/changes",
                "gateway",
                type.path("type").asText(),
                type.path("meaning").asText(),
                null,
                change,
                List.of(example().set("payload", type.at("/bodyExample/data"))));
    }

    private static ToldOutside posted(JsonNode type) {
        JsonNode body = type.path("bodyExample");
        String id = body.at("/data/id").asText();
        long timestamp = Instant.parse(body.path("timestamp").asText()).getEpochSecond() + 1;
        ObjectNode posted = example();
        posted.putObject("headers")
                .put("webhook-id", id)
                .put("webhook-timestamp", Long.toString(timestamp))
                .put("webhook-signature", SECRET.sign(id, timestamp, body.toString()));
        posted.set("payload", body);
        return new ToldOutside(
                "webhooks",
                null,
                "receiver",
                type.path("type").asText(),
                type.path("meaning").asText(),
                "StandardWebhook",
                type.path("bodySchema"),
                List.of(posted));
    }

    private static ObjectNode example() {
        return JsonNodeFactory.instance.objectNode();
    }
}
