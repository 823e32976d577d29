package org.nextlevel.evidence.scim.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.kit.value.KeepableText;

/**
 * What somebody wrote, as the schemas define it: names in the case of the schema, values of their types, and nothing that no
 * schema knows or only this service sets. What identity providers write otherwise is understood: texts for truths, a bare
 * value for an object, one object for a list.
 */
public final class AsDefined {
    private AsDefined() {}

    /**
     * A resource without its id, schemas and metadata.
     *
     * @throws ScimRefusal when a value is not of its type
     */
    public static ObjectNode resource(ResourceKind kind, ObjectNode written) {
        ObjectNode defined = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> one : written.properties()) {
            Optional<ScimSchema> schema = kind.extensions().stream()
                    .filter(extension -> extension.id().equalsIgnoreCase(one.getKey()))
                    .findFirst();
            if (schema.isPresent() && one.getValue() instanceof ObjectNode extension) {
                ObjectNode parts =
                        parts(schema.get().attributes(), extension, schema.get().id() + ":");
                putUnlessEmpty(defined, schema.get().id(), parts);
            } else {
                kind.attribute(null, one.getKey())
                        .filter(attribute -> !attribute.isReadOnly() && !attribute.isNeverShown())
                        .ifPresent(attribute ->
                                putUnlessEmpty(defined, attribute.name(), value(attribute, one.getValue(), "")));
            }
        }
        return defined;
    }

    /** The value of an attribute as it is defined, of several the same one once; null for nothing. */
    public static JsonNode value(Attribute attribute, JsonNode written, String place) {
        if (!attribute.isMany()) {
            return single(attribute, written, place + attribute.name());
        }
        Set<JsonNode> values = new LinkedHashSet<>();
        for (JsonNode one : written.isArray()
                ? written
                : JsonNodeFactory.instance.arrayNode().add(written)) {
            JsonNode value = single(attribute, one, place + attribute.name());
            if (!isEmpty(value)) {
                values.add(value);
            }
        }
        if (values.stream().filter(one -> one.path("primary").asBoolean()).count() > 1) {
            throw ScimRefusal.invalidValue("%s: one value alone can be the primary one.", attribute.name());
        }
        if (values.size() > ScimLimits.MOST_VALUES && !attribute.name().equals("members")) {
            throw ScimRefusal.invalidValue(
                    "%s: there can be %d values at most.", attribute.name(), ScimLimits.MOST_VALUES);
        }
        return JsonNodeFactory.instance.arrayNode(values.size()).addAll(values);
    }

    private static JsonNode single(Attribute attribute, JsonNode written, String place) {
        if (isEmpty(written)) {
            return null;
        }
        if (attribute.isComplex()) {
            return complex(attribute, written, place);
        }
        if (attribute.isTruth()) {
            return truth(written, place);
        }
        if (!written.isTextual()) {
            throw ScimRefusal.invalidValue("%s: must be a text.", place);
        }
        return text(written.textValue(), place);
    }

    private static JsonNode complex(Attribute attribute, JsonNode written, String place) {
        JsonNode one = written.isArray() && written.size() == 1 ? written.get(0) : written;
        if (one instanceof ObjectNode object) {
            return parts(attribute.parts(), object, place + ".");
        }
        if (one.isTextual() && attribute.part("value").isPresent()) {
            return JsonNodeFactory.instance.objectNode().set("value", text(one.textValue(), place));
        }
        throw ScimRefusal.invalidValue("%s: must be an object.", place);
    }

    private static ObjectNode parts(Map<String, Attribute> known, ObjectNode written, String place) {
        ObjectNode defined = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> one : written.properties()) {
            Attribute part = known.get(one.getKey().toLowerCase(java.util.Locale.ROOT));
            if (part != null && !part.isReadOnly()) {
                putUnlessEmpty(defined, part.name(), value(part, one.getValue(), place));
            }
        }
        return defined;
    }

    private static JsonNode truth(JsonNode written, String place) {
        if (written.isBoolean()) {
            return written;
        }
        if (written.isTextual() && written.textValue().equalsIgnoreCase("true")) {
            return BooleanNode.TRUE;
        }
        if (written.isTextual() && written.textValue().equalsIgnoreCase("false")) {
            return BooleanNode.FALSE;
        }
        throw ScimRefusal.invalidValue("%s: must be true or false.", place);
    }

    private static JsonNode text(String written, String place) {
        if (written.length() > ScimLimits.LONGEST_VALUE) {
            throw ScimRefusal.invalidValue("%s: can have %d characters at most.", place, ScimLimits.LONGEST_VALUE);
        }
        if (KeepableText.fault(written) != null) {
            throw ScimRefusal.invalidValue("%s: has a character that cannot be kept.", place);
        }
        return TextNode.valueOf(written);
    }

    private static void putUnlessEmpty(ObjectNode into, String name, JsonNode value) {
        if (!isEmpty(value)) {
            into.set(name, value);
        }
    }

    /** Whether it says nothing: null, an empty text, list or object (RFC 7643, 2.5). */
    public static boolean isEmpty(JsonNode value) {
        return value == null
                || value.isNull()
                || value.isTextual() && value.textValue().isEmpty()
                || value.isContainerNode() && value.isEmpty();
    }
}
