package org.nextlevel.evidence.scim.query;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.Attribute;
import org.nextlevel.evidence.scim.schema.PlacedAttribute;

/** Makes a condition of SQL of a filter (RFC 7644, 3.4.2.2); every value is bound. */
public final class CompileFilter {
    private final AttributeColumns columns;
    private final Map<String, Object> values = new HashMap<>();
    private int comparisons;
    private int lists;

    private CompileFilter(AttributeColumns columns) {
        this.columns = columns;
    }

    /**
     * The condition that a filter is; everything for null.
     *
     * @throws ScimRefusal when the filter cannot be read or names what is not defined
     */
    public static Condition of(String filter, AttributeColumns columns) {
        if (filter == null || filter.isBlank()) {
            return Condition.ALL;
        }
        CompileFilter compile = new CompileFilter(columns);
        return new Condition(compile.text(ReadFilter.filter(filter)), compile.values);
    }

    private String text(Filter filter) {
        if (filter.isCombiningFilter()) {
            return combined(filter, this::text);
        }
        if (filter.isNotFilter()) {
            return "(not " + text(filter.getInvertedFilter()) + ")";
        }
        Path path = filter.getAttributePath();
        Optional<PlacedAttribute> placed = FindAttribute.shown(columns.kind(), path);
        if (placed.isEmpty() && !FindAttribute.isKnown(path)) {
            throw ScimRefusal.invalidFilter("There is no attribute %s.", path);
        }
        if (placed.isEmpty()) {
            return filter.getFilterType() == FilterType.NOT_EQUAL ? "true" : "false";
        }
        Attribute attribute = placed.get().attribute();
        if (filter.isComplexValueFilter()) {
            return anyOf(placed.get(), path, filter.getValueFilter());
        }
        if (attribute.isMany() && path.size() == 1 && filter.getFilterType() == FilterType.PRESENT) {
            count();
            return any(attribute, _ -> "true");
        }
        Attribute part = part(attribute, path);
        if (attribute.isMany()) {
            return nearly(attribute, part.name(), filter)
                    + any(attribute, element -> compared(filter, part, "(" + element + "->>'" + part.name() + "')"))
                    + ")";
        }
        if (attribute.isComplex() && part == null) {
            return present(placed.get(), path, filter);
        }
        return single(filter, placed.get(), part);
    }

    private String single(Filter filter, PlacedAttribute placed, Attribute part) {
        Attribute attribute = placed.attribute();
        if (filter.getFilterType() == FilterType.EQUAL
                && filter.getComparisonValue().isTextual()) {
            String name = next();
            String value = filter.getComparisonValue().textValue();
            String shorter = columns.equal(placed.extension(), attribute, part, name, value);
            if (shorter != null) {
                values.put(name, value);
                return "(" + shorter + ")";
            }
        }
        return compared(filter, part == null ? attribute : part, columns.single(placed.extension(), attribute, part));
    }

    private String combined(Filter filter, java.util.function.Function<Filter, String> each) {
        String word = filter.getFilterType() == FilterType.AND ? " and " : " or ";
        return filter.getCombinedFilters().stream().map(each).collect(Collectors.joining(word, "(", ")"));
    }

    private String anyOf(PlacedAttribute placed, Path path, Filter of) {
        Attribute attribute = placed.attribute();
        if (!attribute.isComplex()) {
            throw ScimRefusal.invalidFilter("%s has no parts to filter by.", path);
        }
        if (!attribute.isMany()) {
            return within(attribute, of, part -> columns.single(placed.extension(), attribute, part));
        }
        return valueOf(of)
                        .map(value -> nearly(attribute, value.getAttributePath().toString(), value))
                        .orElse("(")
                + any(attribute, element -> within(attribute, of, part -> "(" + element + "->>'" + part.name() + "')"))
                + ")";
    }

    /** The comparison of the value that must hold, with others or alone. */
    private static Optional<Filter> valueOf(Filter of) {
        if (of.getFilterType() == FilterType.AND) {
            return of.getCombinedFilters().stream()
                    .flatMap(one -> valueOf(one).stream())
                    .findFirst();
        }
        boolean isValue = of.getFilterType() == FilterType.EQUAL
                && of.getAttributePath().toString().equalsIgnoreCase("value");
        return isValue ? Optional.of(of) : Optional.empty();
    }

    /** What an index knows of a value that must be there, before all values are looked at: the beginning of a condition in brackets. */
    private String nearly(Attribute attribute, String part, Filter filter) {
        if (part.equalsIgnoreCase("value")
                && filter.getFilterType() == FilterType.EQUAL
                && filter.getComparisonValue().isTextual()) {
            String name = next();
            String value = filter.getComparisonValue().textValue();
            String near = columns.nearly(attribute, name, value);
            if (near != null) {
                values.put(name, value);
                return "(" + near + " and ";
            }
        }
        return "(";
    }

    private String any(Attribute attribute, java.util.function.UnaryOperator<String> condition) {
        String element = "element" + lists++;
        return "exists (select 1 from jsonb_array_elements(%s) as %s where %s)"
                .formatted(columns.many(attribute), element, condition.apply(element));
    }

    private String within(
            Attribute attribute, Filter filter, java.util.function.Function<Attribute, String> expression) {
        if (filter.isCombiningFilter()) {
            return combined(filter, one -> within(attribute, one, expression));
        }
        if (filter.isNotFilter()) {
            return "(not " + within(attribute, filter.getInvertedFilter(), expression) + ")";
        }
        Attribute part = attribute
                .part(filter.getAttributePath().toString())
                .filter(_ -> !filter.isComplexValueFilter())
                .orElseThrow(() ->
                        ScimRefusal.invalidFilter("%s has no part %s.", attribute.name(), filter.getAttributePath()));
        return compared(filter, part, expression.apply(part));
    }

    private String present(PlacedAttribute placed, Path path, Filter filter) {
        Attribute attribute = placed.attribute();
        if (filter.getFilterType() != FilterType.PRESENT) {
            Attribute value = attribute
                    .part("value")
                    .orElseThrow(() -> ScimRefusal.invalidFilter("%s has parts: compare one of them.", path));
            return single(filter, placed, value);
        }
        return attribute.parts().values().stream()
                .map(part -> compared(filter, part, columns.single(placed.extension(), attribute, part)))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String compared(Filter filter, Attribute attribute, String expression) {
        count();
        return new Comparison(attribute, expression).text(filter, next(), values);
    }

    private void count() {
        if (++comparisons > ScimLimits.MOST_COMPARISONS) {
            throw ScimRefusal.invalidFilter("A filter can have %d comparisons at most.", ScimLimits.MOST_COMPARISONS);
        }
    }

    private String next() {
        return "filter" + values.size() + "x" + comparisons;
    }

    private static Attribute part(Attribute attribute, Path path) {
        if (path.size() > 2 || path.size() == 2 && !attribute.isComplex()) {
            throw ScimRefusal.invalidFilter("There is no attribute %s.", path);
        }
        if (path.size() == 2) {
            return attribute
                    .part(path.getElement(1).getAttribute())
                    .orElseThrow(() -> ScimRefusal.invalidFilter("There is no attribute %s.", path));
        }
        return attribute.isMany()
                ? attribute
                        .part("value")
                        .orElseGet(() -> attribute.parts().values().iterator().next())
                : null;
    }
}
