package org.nextlevel.evidence.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.Attribute;

/** Applies a change to a resource as the schemas define it, step by step; the resource is defined as well afterwards. */
public final class ApplyPatch {
    private ApplyPatch() {}

    /**
     * Changes the resource.
     *
     * @throws ScimRefusal when a value is not of its type, or there is nothing to change
     */
    public static void to(ObjectNode resource, List<PatchStep> steps) {
        steps.forEach(step -> apply(resource, step));
    }

    private static void apply(ObjectNode resource, PatchStep step) {
        String extension = step.placed().extension();
        ObjectNode holder = extension == null ? resource : resource.withObjectProperty(extension);
        Attribute attribute = step.attribute();
        if (attribute.isMany()) {
            ArrayNode values = holder.withArrayProperty(attribute.name());
            new ChangeValues(values, step).apply();
            removeIfEmpty(holder, attribute.name());
        } else if (step.part() != null) {
            ObjectNode whole = holder.withObjectProperty(attribute.name());
            put(whole, step.part(), step);
            removeIfEmpty(holder, attribute.name());
        } else if (attribute.isComplex() && !step.isRemoval()) {
            JsonNode parts = AsDefined.value(attribute, step.value(), "");
            ObjectNode whole = holder.withObjectProperty(attribute.name());
            if (attribute.part("value").isPresent()) {
                // Another value is another thing: nothing of the former one stays.
                whole.removeAll();
            }
            whole.setAll((ObjectNode) parts);
            removeIfEmpty(holder, attribute.name());
        } else {
            put(holder, attribute, step);
        }
        if (extension != null) {
            removeIfEmpty(resource, extension);
        }
    }

    private static void put(ObjectNode holder, Attribute attribute, PatchStep step) {
        JsonNode value = step.isRemoval() ? null : AsDefined.value(attribute, step.value(), "");
        if (AsDefined.isEmpty(value)) {
            if (attribute.isRequired() && step.kind() == PatchStep.Kind.REMOVE) {
                throw ScimRefusal.mutability("%s is required: it can be replaced and not removed.", attribute.name());
            }
            if (attribute.isRequired()) {
                throw ScimRefusal.invalidValue("%s must not be missing.", attribute.name());
            }
            holder.remove(attribute.name());
        } else if (!attribute.isNeverShown()) {
            holder.set(attribute.name(), value);
        }
    }

    private static void removeIfEmpty(ObjectNode holder, String name) {
        if (AsDefined.isEmpty(holder.get(name))) {
            holder.remove(name);
        }
    }
}
