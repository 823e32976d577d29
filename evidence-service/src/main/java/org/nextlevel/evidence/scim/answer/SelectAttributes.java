package org.nextlevel.evidence.scim.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/**
 * Which attributes of a resource are answered (RFC 7644, 3.9): only some, or all but some. The id and the schemas always are.
 * Who names both gets the first.
 */
public final class SelectAttributes {
    /** Everything. */
    public static final SelectAttributes ALL = new SelectAttributes(null, null);

    /** Everything but who is in a group. */
    public static final SelectAttributes WITHOUT_MEMBERS = new SelectAttributes(null, "members");

    private static final Set<String> ALWAYS = Set.of("id", "schemas");

    private final List<String> only;
    private final List<String> without;

    /**
     * As a request names them.
     *
     * @param attributes names in any case, with a comma between; null for all
     * @param excluded the same; null for none
     */
    public SelectAttributes(String attributes, String excluded) {
        only = names(attributes);
        without = names(excluded);
    }

    private static List<String> names(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .map(SelectAttributes::placed)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** With the schema in front where it is an extension, and without it where it is not. */
    private static String placed(String name) {
        String bare = name.replaceFirst("^urn:ietf:params:scim:schemas:core:2\\.0:(user|group)(:|$)", "");
        return Arrays.stream(ResourceKind.values())
                .flatMap(kind -> kind.find(null, bare.split("\\.", 2)[0]).stream())
                .filter(one -> one.extension() != null)
                .map(one -> one.extension().toLowerCase(Locale.ROOT) + ":" + bare)
                .findFirst()
                .orElse(bare);
    }

    /** Whether anything of an attribute is wanted, so that it need not be looked for otherwise. */
    public boolean wants(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return only.isEmpty()
                ? !without.contains(name)
                : only.stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "."));
    }

    /** The resource with what is wanted of it. */
    public ObjectNode of(ObjectNode resource) {
        if (only.isEmpty() && without.isEmpty()) {
            return resource;
        }
        reduce(resource, "", "");
        return resource;
    }

    private void reduce(ObjectNode object, String before, String separator) {
        Set<String> names =
                object.propertyStream().map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
        for (String name : names) {
            String path = before + separator + name.toLowerCase(Locale.ROOT);
            boolean isAlways = before.isEmpty() && ALWAYS.contains(path);
            if (!isAlways && !isWhole(path)) {
                JsonNode value = object.get(name);
                if (isDropped(path)) {
                    object.remove(name);
                } else {
                    reduceValue(value, path, path.startsWith("urn:") && before.isEmpty() ? ":" : ".");
                    removeIfEmpty(object, name, value);
                }
            }
        }
    }

    private void reduceValue(JsonNode value, String path, String separator) {
        if (value instanceof ObjectNode part) {
            reduce(part, path, separator);
        } else if (value.isArray()) {
            value.forEach(one -> reduceValue(one, path, separator));
        }
    }

    private static void removeIfEmpty(ObjectNode object, String name, JsonNode value) {
        if (value instanceof ArrayNode values) {
            values.removeIf(AsDefined::isEmpty);
        }
        if (AsDefined.isEmpty(value)) {
            object.remove(name);
        }
    }

    /** It is named itself, and with it all its parts. */
    private boolean isWhole(String path) {
        return only.contains(path);
    }

    private boolean isDropped(String path) {
        if (!only.isEmpty()) {
            return only.stream().noneMatch(one -> one.startsWith(path + ".") || one.startsWith(path + ":"));
        }
        return without.contains(path);
    }
}
