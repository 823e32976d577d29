package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Values that a schema allows, or nearly: now and then one of another type, beyond a bound, missing, unknown, or a text that has broken
 * other programs.
 */
final class RandomValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 7;
    /** Longer texts cost time and find nothing more. */
    private static final int LONGEST = 6_000;

    private final Schemas schemas;
    private final KnownValues known;
    private final RandomGenerator random;

    RandomValues(Schemas schemas, KnownValues known, RandomGenerator random) {
        this.schemas = schemas;
        this.known = known;
        this.random = random;
    }

    /** One in so many. */
    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** @param name of the property or the parameter */
    JsonNode of(String name, JsonNode described) {
        return of(name, described, 0);
    }

    private JsonNode of(String name, JsonNode described, int depth) {
        JsonNode schema = chosen(schemas.resolved(described));
        if (oneIn(25)) {
            return odd();
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return any(values(schema.path("enum")));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(name, schema));
        };
    }

    /** One of the alternatives, and all that is said together, as one. */
    private JsonNode chosen(JsonNode schema) {
        for (String alternatives : List.of("oneOf", "anyOf")) {
            if (schema.has(alternatives)) {
                return chosen(schemas.resolved(any(values(schema.path(alternatives)))));
            }
        }
        if (!schema.has("allOf")) {
            return schema;
        }
        ObjectNode together = JSON.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            if (chosen(schemas.resolved(part)) instanceof ObjectNode one) {
                together.setAll(one);
            }
        }
        return together;
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return any(values(type)).asText();
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth > DEEPEST) {
            return object;
        }
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            boolean isWanted = required.contains(property.getKey()) ? !oneIn(30) : random.nextBoolean();
            if (isWanted) {
                object.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1));
            }
        });
        JsonNode more = schema.path("additionalProperties");
        if (more.isObject()) {
            object.set("key-" + random.nextInt(5), of("key", more, depth + 1));
        }
        if (oneIn(40)) {
            object.set("unknown", odd());
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int many = oneIn(30) ? Math.min(schema.path("maxItems").asInt(50) + 1, 400) : random.nextInt(4);
        for (int i = 0; i < many && depth <= DEEPEST; i++) {
            array.add(of(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode number(JsonNode schema) {
        long least = schema.path("minimum").asLong(-5);
        long most = schema.path("maximum").asLong(1_000);
        return switch (random.nextInt(12)) {
            case 0 -> JSON.numberNode(least);
            case 1 -> JSON.numberNode(most);
            case 2 -> JSON.numberNode(least - 1);
            case 3 -> JSON.numberNode(most + 1);
            case 4 -> JSON.numberNode(Long.MAX_VALUE);
            case 5 -> JSON.numberNode(random.nextDouble());
            default -> JSON.numberNode(random.nextLong(Math.min(least, most), Math.max(least, most) + 1));
        };
    }

    String text(String name, JsonNode schema) {
        if (oneIn(12)) {
            return OddTexts.any(random);
        }
        return known.any(name, random).filter(_ -> random.nextBoolean()).orElseGet(() -> described(schema));
    }

    private String described(JsonNode schema) {
        JsonNode examples = schema.path("examples");
        if (!examples.isEmpty() && !oneIn(4)) {
            return any(values(examples)).asText();
        }
        return switch (schema.path("format").asText()) {
            case "date" ->
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-3_000, 900)).toString();
            case "date-time" -> "2026-0%d-01T10:00:00Z".formatted(random.nextInt(1, 10));
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "uri" -> "https://example.com/" + random.nextInt(100);
            default -> "Words ".repeat(1 + random.nextInt(4)) + length(schema);
        };
    }

    /** Now and then as long as may be, or by one too long. */
    private String length(JsonNode schema) {
        int most = schema.path("maxLength").asInt(50);
        return oneIn(20) ? "x".repeat(Math.min(most + random.nextInt(2), LONGEST)) : "";
    }

    private JsonNode odd() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt());
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.arrayNode().add(JSON.nullNode());
            case 4 -> JSON.objectNode().put("odd", 1);
            default -> JSON.textNode(OddTexts.any(random));
        };
    }

    static List<JsonNode> values(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }
}
