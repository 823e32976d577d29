package org.nextlevel.evidence.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.filters.Filter;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.Attribute;

/**
 * One change of one attribute.
 *
 * @param schema the id of the extension that the attribute is of; null for the core schema
 * @param filter which of many values; null for all
 * @param part which part of a complex value; null for the whole
 * @param value null for a removal of everything
 */
public record PatchStep(Kind kind, String schema, Attribute attribute, Filter filter, Attribute part, JsonNode value) {
    /** What is done. */
    public enum Kind {
        ADD,
        REPLACE,
        REMOVE
    }

    /** The attribute whose value it is. */
    Attribute target() {
        return part == null ? attribute : part;
    }

    /** Whether it takes something away: a replacement by nothing does too. */
    public boolean isRemoval() {
        return kind == Kind.REMOVE || AsDefined.isEmpty(value);
    }
}
