package org.nextlevel.evidence.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.filters.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nextlevel.evidence.scim.protocol.ReadScim;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.query.ReadFilter;
import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.PlacedAttribute;
import org.nextlevel.evidence.scim.schema.ResourceKind;
import org.nextlevel.evidence.scim.schema.ScimSchema;

/**
 * Reads a change (RFC 7644, 3.5.2) with the dialects of identity providers: operations in any case, values without a path,
 * names with dots or of an extension as names of properties. Each becomes one attribute's change. Entra, unless it is told to keep to
 * the RFC, begins operations with a capital, and then means that what a filter does not find is added, or is not missed.
 */
public final class ReadPatch {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private final ResourceKind resource;
    private final List<PatchStep> steps = new ArrayList<>();
    private boolean isForgiving;

    private ReadPatch(ResourceKind resource) {
        this.resource = resource;
    }

    /**
     * The steps in their order.
     *
     * @throws ScimRefusal when it is no change, or names what is not there or only this service sets
     */
    public static List<PatchStep> of(ObjectNode body, ResourceKind resource) {
        ReadScim.requireSchema(body, SCHEMA);
        JsonNode operations = ReadScim.get(body, "Operations");
        if (operations == null || !operations.isArray() || operations.isEmpty()) {
            throw ScimRefusal.invalidSyntax("\"Operations\" must be a list with at least one operation.");
        }
        ReadPatch read = new ReadPatch(resource);
        operations.forEach(read::operation);
        return read.steps;
    }

    private void operation(JsonNode operation) {
        JsonNode op = ReadScim.get(operation, "op");
        PatchStep.Kind kind = kind(op);
        isForgiving = Character.isUpperCase(op.asText().charAt(0));
        JsonNode path = ReadScim.get(operation, "path");
        JsonNode value = ReadScim.get(operation, "value");
        if (kind != PatchStep.Kind.REMOVE && !ReadScim.has(operation, "value")) {
            throw ScimRefusal.invalidValue("value: must not be missing.");
        }
        if (path != null && !path.isTextual()) {
            throw ScimRefusal.invalidPath("path: must be a text.");
        }
        if (path != null && !path.textValue().isBlank()) {
            at(kind, path.textValue(), value);
        } else if (kind == PatchStep.Kind.REMOVE) {
            throw ScimRefusal.noTarget("remove: say in path what is removed.");
        } else if (value instanceof ObjectNode several) {
            several.properties().forEach(one -> named(kind, one));
        } else {
            throw ScimRefusal.invalidValue("value: without a path it must be an object.");
        }
    }

    private static PatchStep.Kind kind(JsonNode op) {
        String name = op == null ? "" : op.asText().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "add" -> PatchStep.Kind.ADD;
            case "replace" -> PatchStep.Kind.REPLACE;
            case "remove" -> PatchStep.Kind.REMOVE;
            default -> throw ScimRefusal.invalidSyntax("op: must be add, replace or remove.");
        };
    }

    private void at(PatchStep.Kind kind, String text, JsonNode value) {
        boolean isOfCore = resource.core().id().equalsIgnoreCase(text);
        if (isOfCore && kind != PatchStep.Kind.REMOVE && value instanceof ObjectNode several) {
            several.properties().forEach(one -> named(kind, one));
            return;
        }
        Optional<ScimSchema> whole = extension(text);
        if (whole.isPresent()) {
            inExtension(kind, whole.get(), value);
            return;
        }
        Path path = ReadFilter.path(text);
        Optional<PlacedAttribute> placed = path.isRoot()
                ? Optional.empty()
                : resource.find(path.getSchemaUrn(), path.getElement(0).getAttribute());
        if (!isOfCore
                && placed.isEmpty()
                && path.getSchemaUrn() != null
                && resource.schema(path.getSchemaUrn()).isEmpty()) {
            // An extension that nobody knows here is left out, as in a whole resource.
            return;
        }
        if (placed.isEmpty() || path.size() > 2) {
            throw ScimRefusal.invalidPath("There is no attribute %s.", text);
        }
        step(kind, path, placed.get(), value);
    }

    private void step(PatchStep.Kind kind, Path path, PlacedAttribute placed, JsonNode value) {
        Attribute attribute = placed.attribute();
        Attribute part = null;
        if (path.size() == 2) {
            part = attribute
                    .part(path.getElement(1).getAttribute())
                    .orElseThrow(() -> ScimRefusal.invalidPath("There is no attribute %s.", path));
        }
        Attribute target = part == null ? attribute : part;
        if (attribute.isReadOnly() || target.isReadOnly()) {
            throw ScimRefusal.mutability("%s is set by this service alone.", path);
        }
        if (path.getElement(0).getValueFilter() != null && !attribute.isMany()) {
            throw ScimRefusal.invalidPath("%s has one value: there is nothing to filter.", attribute.name());
        }
        if (kind == PatchStep.Kind.ADD && value == null) {
            throw ScimRefusal.invalidValue("add: say the value of %s.", path);
        }
        Filter filter = path.getElement(0).getValueFilter();
        steps.add(new PatchStep(kind, placed, filter, part, value, isForgiving));
    }

    private void inExtension(PatchStep.Kind kind, ScimSchema extension, JsonNode value) {
        if (kind == PatchStep.Kind.REMOVE) {
            extension.attributes().values().forEach(attribute -> whole(kind, extension.id(), attribute, null));
        } else if (value instanceof ObjectNode several) {
            several.properties().forEach(one -> ofExtension(kind, extension, one));
        } else {
            throw ScimRefusal.invalidValue("%s: must be an object.", extension.id());
        }
    }

    private void ofExtension(PatchStep.Kind kind, ScimSchema extension, Map.Entry<String, JsonNode> one) {
        Optional<Attribute> attribute = extension.attribute(one.getKey());
        if (attribute.isPresent()) {
            whole(kind, extension.id(), attribute.get(), one.getValue());
        } else if (one.getKey().contains(".")) {
            at(kind, extension.id() + ":" + one.getKey(), one.getValue());
        }
    }

    /** A property of a value without a path; what nobody knows, or only this service sets, is left out. */
    private void named(PatchStep.Kind kind, Map.Entry<String, JsonNode> one) {
        String name = one.getKey();
        Optional<Attribute> attribute = resource.attribute(null, name);
        if (attribute.isPresent()) {
            if (!attribute.get().isReadOnly()) {
                whole(kind, null, attribute.get(), one.getValue());
            }
        } else if (extension(name).isPresent() || name.contains(":") || name.contains(".") || name.contains("[")) {
            at(kind, name, one.getValue());
        }
    }

    private void whole(PatchStep.Kind kind, String extension, Attribute attribute, JsonNode value) {
        steps.add(new PatchStep(kind, new PlacedAttribute(extension, attribute), null, null, value, isForgiving));
    }

    private Optional<ScimSchema> extension(String name) {
        return resource.extensions().stream()
                .filter(one -> one.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
