package org.nextlevel.evidence.scim.query;

import com.unboundid.scim2.common.Path;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.Attribute;

/** By what a list is ordered: an attribute's value as a text, those without one last (RFC 7644, 3.4.2.3). */
final class SortKey {
    /** After every text. */
    private static final String LAST = "chr(1114111)";

    private SortKey() {}

    /** The expression in SQL, a text and never null. */
    static String of(String sortBy, AttributeColumns columns) {
        if (sortBy == null || sortBy.isBlank()) {
            return "''";
        }
        Path path = ReadFilter.path(sortBy);
        Attribute attribute = path.isRoot()
                ? null
                : columns.kind()
                        .attribute(path.getSchemaUrn(), path.getElement(0).getAttribute())
                        .orElse(null);
        if (attribute == null || attribute.isNeverShown()) {
            throw ScimRefusal.invalidPath("sortBy: there is no attribute %s.", sortBy);
        }
        Attribute part = null;
        if (attribute.isComplex()) {
            String name = path.size() > 1 ? path.getElement(1).getAttribute() : "value";
            part = attribute
                    .part(name)
                    .orElseThrow(() -> ScimRefusal.invalidPath("sortBy: there is no attribute %s.", sortBy));
        }
        return "coalesce(lower(" + expression(columns, path, attribute, part) + "), " + LAST + ") collate \"C\"";
    }

    private static String expression(AttributeColumns columns, Path path, Attribute attribute, Attribute part) {
        if (!attribute.isMany()) {
            String single = columns.single(path.getSchemaUrn(), attribute, part);
            Attribute compared = part == null ? attribute : part;
            return compared.isMoment()
                    ? "to_char(" + single + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"
                    : "cast(" + single + " as text)";
        }
        // Of several the primary one counts, or else the first.
        return "(select one->>'%s' from jsonb_array_elements(%s) with ordinality as all_of(one, place) order by coalesce(cast(one->>'primary' as boolean), false) desc, place limit 1)"
                .formatted(part.name(), columns.many(attribute));
    }
}
