package org.nextlevel.integration.webhook.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.sending.WriteMessages;
import org.nextlevel.kit.page.Page;
import org.nextlevel.sentence.Sentence;

/** Lists what can be sent: the schema is made of the records that are sent, and the example is written as they are. */
@ApplicationScoped
class ShowEventTypes {
    private static final UUID FEED = UUID.fromString("0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22");

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final WriteMessages messages;
    private final EventSchema schemas;
    private final ObjectMapper json;

    ShowEventTypes(WriteMessages messages, EventSchema schemas, ObjectMapper json) {
        this.messages = messages;
        this.schemas = schemas;
        this.json = json;
    }

    Page<EventTypeView> all() {
        return new Page<>(
                Arrays.stream(ChangeType.values())
                        .map(type -> new EventTypeView(
                                type.label(),
                                Sentence.of(type.meaning()),
                                json.convertValue(schemas.of(type), OBJECT),
                                example(type)))
                        .toList(),
                null);
    }

    private Map<String, Object> example(ChangeType type) {
        try {
            return json.readValue(
                    messages.of(ExampleChange.of(type), FEED, Map.of(ExampleChange.EMPLOYEE, ExampleChange.EXTERNAL_ID))
                            .body(),
                    OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
