package org.nextlevel.evidence.scim.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A schema of SCIM (RFC 7643, 7).
 *
 * @param attributes by their names in lower case
 */
public record ScimSchema(String id, String name, String description, Map<String, Attribute> attributes) {
    private static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Schema";

    /** An attribute by its name in any case. */
    public Optional<Attribute> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute.toLowerCase(Locale.ROOT)));
    }

    /** As the discovery tells it. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(SCHEMA);
        json.put("id", id).put("name", name).put("description", description);
        json.putArray("attributes")
                .addAll(attributes.values().stream().map(Attribute::toJson).toList());
        return json;
    }
}
