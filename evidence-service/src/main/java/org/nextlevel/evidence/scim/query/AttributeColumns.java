package org.nextlevel.evidence.scim.query;

import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** Where the attributes of a kind of resource are found in SQL. */
public interface AttributeColumns {
    /** Whose attributes they are. */
    ResourceKind kind();

    /**
     * The expression of an attribute with one value: a text, a truth, or a moment, as the attribute's type is.
     *
     * @param schema of an extension; null for the core one
     * @param part of a complex attribute; null for one that is not
     */
    String single(String schema, Attribute attribute, Attribute part);

    /** The expression of all values of an attribute with many: an array of objects, as JSON; or null. */
    String many(Attribute attribute);

    /**
     * The condition that an attribute has this value exactly, by a way that is shorter than comparing; null where there is none.
     *
     * @param parameter the name of the parameter that holds the value
     */
    default String equal(String schema, Attribute attribute, Attribute part, String parameter, String value) {
        return null;
    }

    /**
     * A condition that holds of everything whose attribute with many values has this one, and of little else, by an index; null
     * where there is none.
     *
     * @param parameter the name of the parameter that holds the value, a text
     */
    default String nearly(Attribute attribute, String parameter, String value) {
        return null;
    }
}
