package org.nextlevel.evidence.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.filters.Filter;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.PlacedAttribute;

/**
 * One change of one attribute.
 *
 * @param filter which of many values; null for all
 * @param part which part of a complex value; null for the whole
 * @param value null for a removal of everything
 * @param isForgiving whether values of any kind that the filter does not find are added, or not missed by a removal
 */
public record PatchStep(
        Kind kind, PlacedAttribute placed, Filter filter, Attribute part, JsonNode value, boolean isForgiving) {
    /** What is done. */
    public enum Kind {
        ADD,
        REPLACE,
        REMOVE
    }

    /** The attribute, as a whole. */
    public Attribute attribute() {
        return placed.attribute();
    }

    /** Whether it takes something away: a replacement by nothing does too. */
    public boolean isRemoval() {
        return kind == Kind.REMOVE || AsDefined.isEmpty(value);
    }
}
