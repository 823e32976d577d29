package org.nextlevel.evidence.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.Locale;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.Attribute;

/** Which of an attribute's values a filter means; texts for truths are understood, and a value may be named by itself. */
record MatchValue(Attribute attribute, Filter filter) {
    boolean matches(JsonNode value) {
        return matches(filter, value);
    }

    private boolean matches(Filter one, JsonNode value) {
        return switch (one.getFilterType()) {
            case AND -> one.getCombinedFilters().stream().allMatch(part -> matches(part, value));
            case OR -> one.getCombinedFilters().stream().anyMatch(part -> matches(part, value));
            case NOT -> !matches(one.getInvertedFilter(), value);
            case COMPLEX_VALUE ->
                throw ScimRefusal.invalidFilter("%s: a filter in a path has no other in it.", attribute.name());
            default -> compared(one, value);
        };
    }

    private boolean compared(Filter one, JsonNode value) {
        Attribute part = attribute
                .part(one.getAttributePath().toString())
                .orElseThrow(
                        () -> ScimRefusal.invalidPath("%s has no part %s.", attribute.name(), one.getAttributePath()));
        JsonNode found = value.get(part.name());
        if (one.getFilterType() == FilterType.PRESENT) {
            return found != null;
        }
        if (one.getComparisonValue().isNull()) {
            return (one.getFilterType() == FilterType.EQUAL) == (found == null);
        }
        if (found == null) {
            // What is not said to be the primary one is not.
            return part.isTruth() && is(one, part, "false")
                    || !part.isTruth() && one.getFilterType() == FilterType.NOT_EQUAL;
        }
        return is(one, part, found.asText());
    }

    private static boolean is(Filter one, Attribute part, String found) {
        String left = part.isExact() ? found : found.toLowerCase(Locale.ROOT);
        String given = one.getComparisonValue().asText();
        String right = part.isExact() ? given : given.toLowerCase(Locale.ROOT);
        return switch (one.getFilterType()) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case CONTAINS -> left.contains(right);
            case STARTS_WITH -> left.startsWith(right);
            case ENDS_WITH -> left.endsWith(right);
            case GREATER_THAN -> left.compareTo(right) > 0;
            case GREATER_OR_EQUAL -> left.compareTo(right) >= 0;
            case LESS_THAN -> left.compareTo(right) < 0;
            case LESS_OR_EQUAL -> left.compareTo(right) <= 0;
            default -> false;
        };
    }
}
