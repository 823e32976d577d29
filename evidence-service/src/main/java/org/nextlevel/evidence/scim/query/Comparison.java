package org.nextlevel.evidence.scim.query;

import com.fasterxml.jackson.databind.node.ValueNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.Attribute;

/**
 * One comparison of an attribute's value.
 *
 * @param expression in SQL: of a truth or a moment in its own type, or as a text when it is of an object in JSON
 */
record Comparison(Attribute attribute, String expression) {
    private static final Set<FilterType> ORDERING = EnumSet.of(
            FilterType.GREATER_THAN, FilterType.GREATER_OR_EQUAL, FilterType.LESS_THAN, FilterType.LESS_OR_EQUAL);

    /** Its condition, never null; the value is put under the name. */
    String text(Filter filter, String name, Map<String, Object> values) {
        FilterType type = filter.getFilterType();
        if (type == FilterType.PRESENT) {
            return attribute.isTruth() || attribute.isMoment()
                    ? "(" + expression + " is not null)"
                    : "(coalesce(" + expression + ", '') <> '')";
        }
        ValueNode value = filter.getComparisonValue();
        if (value.isNull()) {
            return ofNothing(type);
        }
        String condition;
        if (attribute.isTruth()) {
            condition = ofTruth(type, value, name, values);
        } else if (attribute.isMoment()) {
            condition = ofMoment(type, value, name, values);
        } else {
            condition = ofText(type, value, name, values);
        }
        return type == FilterType.NOT_EQUAL
                ? "(not coalesce(" + condition + ", false))"
                : "coalesce(" + condition + ", false)";
    }

    private String ofNothing(FilterType type) {
        return switch (type) {
            case EQUAL -> "(" + expression + " is null)";
            case NOT_EQUAL -> "(" + expression + " is not null)";
            default -> throw ScimRefusal.invalidFilter("%s: null is compared by eq and ne alone.", attribute.name());
        };
    }

    private String ofTruth(FilterType type, ValueNode value, String name, Map<String, Object> values) {
        boolean isTruth = value.isBoolean() || value.asText().matches("(?i)true|false");
        if (type != FilterType.EQUAL && type != FilterType.NOT_EQUAL || !isTruth) {
            throw ScimRefusal.invalidFilter(
                    "%s is true or false: it is compared by eq and ne, with true or false.", attribute.name());
        }
        values.put(name, Boolean.parseBoolean(value.asText()));
        return "cast(" + expression + " as boolean) = :" + name;
    }

    private String ofMoment(FilterType type, ValueNode value, String name, Map<String, Object> values) {
        try {
            Instant moment = OffsetDateTime.parse(value.asText()).toInstant();
            values.put(name, moment);
            // Shown to the millisecond, and so compared.
            return "date_trunc('milliseconds', " + expression + ") " + sign(type) + " :" + name;
        } catch (DateTimeException _) {
            throw ScimRefusal.invalidFilter(
                    "%s is a moment: it is compared with one, such as \"2026-03-31T09:30:00Z\".", attribute.name());
        }
    }

    private String ofText(FilterType type, ValueNode value, String name, Map<String, Object> values) {
        if (!value.isTextual()) {
            throw ScimRefusal.invalidFilter("%s is a text: it is compared with one in quotes.", attribute.name());
        }
        if (attribute.isBinary() && ORDERING.contains(type)) {
            throw ScimRefusal.invalidFilter("%s is binary: it has no order.", attribute.name());
        }
        boolean isExact = attribute.isExact();
        values.put(name, isExact ? value.textValue() : value.textValue().toLowerCase(Locale.ROOT));
        String side = isExact ? expression : "lower(" + expression + ")";
        String bound = "cast(:" + name + " as text)";
        return switch (type) {
            case CONTAINS -> "position(" + bound + " in " + side + ") > 0";
            case STARTS_WITH -> "starts_with(" + side + ", " + bound + ")";
            case ENDS_WITH -> "right(" + side + ", length(" + bound + ")) = " + bound;
            case EQUAL, NOT_EQUAL -> side + " = " + bound;
            default -> "(" + side + ") collate \"C\" " + sign(type) + " " + bound;
        };
    }

    private String sign(FilterType type) {
        return switch (type) {
            case EQUAL, NOT_EQUAL -> "=";
            case GREATER_THAN -> ">";
            case GREATER_OR_EQUAL -> ">=";
            case LESS_THAN -> "<";
            case LESS_OR_EQUAL -> "<=";
            default -> throw ScimRefusal.invalidFilter("%s cannot be compared so.", attribute.name());
        };
    }
}
