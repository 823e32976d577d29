package org.nextlevel.integration.webhook.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.reading.ChangeView;

/** The schema of what is posted, made of the records that are written. Properties may be added: none forbids others. */
@ApplicationScoped
class EventSchema {
    private final ObjectMapper json;

    EventSchema(ObjectMapper json) {
        this.json = json;
    }

    /** Of the body that tells of such a change. */
    JsonNode of(ChangeType type) {
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("const", type.label());
        properties.set("timestamp", text("date-time").put("description", "When it happened."));
        ObjectNode parts = json.createObjectNode();
        ArrayNode data = properties.putObject("data").putArray("allOf").add(ofType(ChangeView.class, parts));
        data.addObject().putObject("properties").putObject("type").put("const", type.label());
        schema.putArray("required").add("type").add("timestamp").add("data");
        return schema.set("$defs", parts);
    }

    /** @param parts the records that it refers to, by their names; those that are not there yet are added */
    private ObjectNode ofType(Class<?> type, ObjectNode parts) {
        if (type == UUID.class) {
            return text("uuid");
        }
        if (type == Instant.class) {
            return text("date-time");
        }
        if (type == LocalDate.class) {
            return text("date");
        }
        if (type == long.class || type == Long.class) {
            return json.createObjectNode().put("type", "integer").put("format", "int64");
        }
        if (type.isRecord()) {
            return reference(type, parts);
        }
        ObjectNode schema = json.createObjectNode().put("type", "string");
        if (type.isEnum() && type != ChangeType.class) {
            ArrayNode all = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(all::add);
        }
        return schema;
    }

    private ObjectNode reference(Class<?> shape, ObjectNode parts) {
        String name = shape.getSimpleName().replaceFirst("View$", "");
        if (!parts.has(name)) {
            parts.set(name, ofRecord(shape, parts));
        }
        return json.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode ofRecord(Class<?> shape, ObjectNode parts) {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent part : shape.getRecordComponents()) {
            ObjectNode property = ofType(part.getType(), parts);
            Schema said = part.getAccessor().getAnnotation(Schema.class);
            if (said != null && !said.description().isEmpty()) {
                property.put("description", said.description());
            }
            properties.set(part.getName(), property);
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(part.getName());
            }
        }
        return schema;
    }

    private ObjectNode text(String format) {
        return json.createObjectNode().put("type", "string").put("format", format);
    }
}
