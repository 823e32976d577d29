package org.nextlevel.systemtest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Patterns that a released document had and this one has not: a text that need not look like anything refuses nobody. */
final class LostPatterns {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LostPatterns() {}

    /** The released document without those that its schemas lost since. */
    static String passedOver(String released, String now) {
        try {
            JsonNode before = JSON.readTree(released);
            passOver(
                    before.path("components").path("schemas"),
                    JSON.readTree(now).path("components").path("schemas"));
            return before.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void passOver(JsonNode before, JsonNode now) {
        if (before instanceof ObjectNode schema
                && schema.path("pattern").isTextual()
                && now.isObject()
                && !now.has("pattern")) {
            schema.remove("pattern");
        }
        before.properties().forEach(one -> passOver(one.getValue(), now.path(one.getKey())));
    }
}
