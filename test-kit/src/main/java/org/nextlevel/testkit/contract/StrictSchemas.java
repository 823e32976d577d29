package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of an API description. Closed, what they do not name is a fault, so that nothing is answered unsaid; open, for
 * requests, in which the service itself refuses what is not known.
 */
final class StrictSchemas {
    /** Keywords that say nothing about a value, and some that JSON Schema does not know. */
    private static final Set<String> IN_WORDS =
            Set.of("description", "title", "example", "examples", "externalDocs", "discriminator", "xml");

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final boolean isClosed;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    StrictSchemas(JsonNode schemas, boolean isClosed) {
        this.isClosed = isClosed;
        schemas.properties()
                .forEach(schema -> definitions.set(schema.getKey(), translated(schema.getValue(), isClosed)));
    }

    /** What a value has that the schema does not allow; empty when it is of the schema. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(fault -> "%s: %s".formatted(fault.getInstanceLocation(), fault.getMessage()))
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.setAll((ObjectNode) translated(schema, isClosed));
        document.set("$defs", definitions);
        return registry.getSchema(document);
    }

    /** Into plain JSON Schema; what is composed by {@code allOf} stays open, for it names only its own properties. */
    private static JsonNode translated(JsonNode schema, boolean isClosed) {
        if (schema instanceof ArrayNode several) {
            ArrayNode made = JsonNodeFactory.instance.arrayNode();
            several.forEach(one -> made.add(translated(one, isClosed)));
            return made;
        }
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        schema.properties().stream()
                .filter(keyword -> !IN_WORDS.contains(keyword.getKey()))
                .forEach(keyword ->
                        made.set(keyword.getKey(), translated(keyword.getKey(), keyword.getValue(), isClosed)));
        if (isClosed && schema.has("properties") && !schema.has("additionalProperties")) {
            made.put("additionalProperties", false);
        }
        return made;
    }

    private static JsonNode translated(String keyword, JsonNode value, boolean isClosed) {
        return switch (keyword) {
            case "$ref" -> TextNode.valueOf(value.asText().replace("#/components/schemas/", "#/$defs/"));
            case "allOf" -> translated(value, false);
            case "properties" -> {
                ObjectNode made = JsonNodeFactory.instance.objectNode();
                value.properties()
                        .forEach(property -> made.set(property.getKey(), translated(property.getValue(), isClosed)));
                yield made;
            }
            default -> translated(value, isClosed);
        };
    }
}
