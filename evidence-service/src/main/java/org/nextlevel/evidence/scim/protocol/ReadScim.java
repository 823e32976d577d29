package org.nextlevel.evidence.scim.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.StreamSupport;

/** Reads bodies: SCIM's names are the same in any case, and what is not known is left out rather than refused. */
public final class ReadScim {
    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private ReadScim() {}

    /**
     * The object that a body is.
     *
     * @throws ScimRefusal when it is larger than allowed, or no JSON object
     */
    public static ObjectNode object(byte[] body) {
        if (body != null && body.length > ScimLimits.LARGEST_BODY) {
            throw ScimRefusal.tooMany("The body may have %d bytes at most: send less.", ScimLimits.LARGEST_BODY);
        }
        try {
            if (body != null && JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException _) {
            throw ScimRefusal.invalidSyntax("The body is not valid JSON.");
        } catch (IOException _) {
            throw ScimRefusal.invalidSyntax("The body is not valid JSON: its bytes are not UTF-8.");
        }
        throw ScimRefusal.invalidSyntax("The body must be a JSON object.");
    }

    /**
     * The object that a body is, which says that it follows a schema.
     *
     * @throws ScimRefusal when it is larger than allowed, no JSON object, or does not name the schema
     */
    public static ObjectNode object(byte[] body, String schema) {
        ObjectNode object = object(body);
        requireSchema(object, schema);
        return object;
    }

    /** The value of a name in any case; null where there is none, or null. */
    public static JsonNode get(JsonNode object, String name) {
        return object.properties().stream()
                .filter(one ->
                        one.getKey().equalsIgnoreCase(name) && !one.getValue().isNull())
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether it has a property of this name, in any case; one that is null counts. */
    public static boolean has(JsonNode object, String name) {
        return object.propertyStream().anyMatch(one -> one.getKey().equalsIgnoreCase(name));
    }

    /**
     * Lets a body through that says which schema it follows.
     *
     * @throws ScimRefusal when it does not name this one
     */
    public static void requireSchema(ObjectNode body, String schema) {
        JsonNode schemas = get(body, "schemas");
        boolean isNamed = schemas != null
                && schemas.isArray()
                && StreamSupport.stream(schemas.spliterator(), false)
                        .anyMatch(one -> one.asText().equalsIgnoreCase(schema));
        if (!isNamed) {
            throw ScimRefusal.invalidSyntax("\"schemas\" must be a list with %s in it.", schema);
        }
    }
}
