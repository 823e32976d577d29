package org.nextlevel.evidence.scim.query;

import com.unboundid.scim2.common.Path;
import java.util.Optional;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.PlacedAttribute;

/** By what a list is ordered: an attribute's value as a text in the case rules of its schema, those without one last (RFC 7644, 3.4.2.3). */
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
        Optional<PlacedAttribute> placed = FindAttribute.shown(columns.kind(), path);
        if (placed.isEmpty() && FindAttribute.isKnown(path)) {
            return "''";
        }
        Attribute attribute = placed.orElseThrow(() -> unknown(sortBy)).attribute();
        Attribute part = null;
        if (attribute.isComplex() || attribute.isMany()) {
            String name = path.size() > 1 ? path.getElement(1).getAttribute() : "value";
            part = attribute.part(name).orElseThrow(() -> unknown(sortBy));
        }
        String text = expression(columns, placed.get(), part);
        boolean isExact = (part == null ? attribute : part).isExact();
        return "coalesce(" + (isExact ? text : "lower(" + text + ")") + ", " + LAST + ") collate \"C\"";
    }

    private static ScimRefusal unknown(String sortBy) {
        return ScimRefusal.invalidPath("sortBy: there is no attribute %s.", sortBy);
    }

    private static String expression(AttributeColumns columns, PlacedAttribute placed, Attribute part) {
        Attribute attribute = placed.attribute();
        if (!attribute.isMany()) {
            String single = columns.single(placed.extension(), attribute, part);
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
