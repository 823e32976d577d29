package org.nextlevel.evidence.scim.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An attribute as SCIM defines it (RFC 7643, 7).
 *
 * @param name as it is written in answers; requests write it in any case
 * @param type such as {@code string} or {@code complex}; a reference names what it may refer to after a blank
 * @param marks what is special of it, such as {@code required}, {@code unique}, {@code exact}, {@code readOnly}
 * @param usual the values that are usual; none where any is
 * @param parts its attributes by their names in lower case, when it is complex
 */
public record Attribute(
        String name,
        String type,
        boolean isMany,
        Set<String> marks,
        List<String> usual,
        String description,
        Map<String, Attribute> parts) {

    public boolean isComplex() {
        return type.equals("complex");
    }

    public boolean isTruth() {
        return type.equals("boolean");
    }

    public boolean isBinary() {
        return type.equals("binary");
    }

    public boolean isMoment() {
        return type.equals("dateTime");
    }

    /** Whether upper and lower case are different. */
    public boolean isExact() {
        return marks.contains("exact");
    }

    /** Whether only this service sets it. */
    public boolean isReadOnly() {
        return marks.contains("readOnly");
    }

    public boolean isRequired() {
        return marks.contains("required");
    }

    /** Whether it is taken and never kept or shown. */
    public boolean isNeverShown() {
        return marks.contains("never");
    }

    /** An attribute of it, by its name in any case. */
    public Optional<Attribute> part(String part) {
        return Optional.ofNullable(parts.get(part.toLowerCase(java.util.Locale.ROOT)));
    }

    /** As the schema tells it. */
    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String[] kind = type.split(" ");
        json.put("name", name).put("type", kind[0]).put("multiValued", isMany);
        json.put("description", description).put("required", isRequired());
        if (!usual.isEmpty()) {
            usual.forEach(json.putArray("canonicalValues")::add);
        }
        json.put("caseExact", isExact());
        json.put("mutability", mark("readWrite", "readOnly", "writeOnly", "immutable"));
        json.put("returned", isNeverShown() ? "never" : mark("default", "always"));
        json.put("uniqueness", marks.contains("unique") ? "server" : "none");
        if (kind.length > 1) {
            json.putArray("referenceTypes").add(kind[1]);
        }
        if (isComplex()) {
            json.putArray("subAttributes")
                    .addAll(parts.values().stream().map(Attribute::toJson).toList());
        }
        return json;
    }

    private String mark(String otherwise, String... possible) {
        return Arrays.stream(possible).filter(marks::contains).findFirst().orElse(otherwise);
    }
}
