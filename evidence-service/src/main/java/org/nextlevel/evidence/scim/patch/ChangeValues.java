package org.nextlevel.evidence.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.Attribute;

/** Changes an attribute with many values. */
final class ChangeValues {
    private static final String PRIMARY = "primary";

    private final ArrayNode values;
    private final PatchStep step;
    private final Attribute attribute;

    ChangeValues(ArrayNode values, PatchStep step) {
        this.values = values;
        this.step = step;
        this.attribute = step.attribute();
    }

    void apply() {
        if (step.filter() != null) {
            ofMatching();
        } else if (step.part() != null) {
            ofAll();
        } else if (step.kind() == PatchStep.Kind.REMOVE) {
            remove();
        } else {
            JsonNode given = AsDefined.value(attribute, orNothing(step.value()), "");
            if (step.kind() == PatchStep.Kind.REPLACE) {
                values.removeAll();
            }
            given.forEach(this::add);
        }
    }

    private static JsonNode orNothing(JsonNode value) {
        return value == null ? JsonNodeFactory.instance.arrayNode() : value;
    }

    /** Values that are named are removed, or all when none is. */
    private void remove() {
        if (AsDefined.isEmpty(step.value())) {
            values.removeAll();
            return;
        }
        for (JsonNode named : AsDefined.value(attribute, step.value(), "")) {
            removeThose(one -> saysAll(one, named));
        }
    }

    private void ofMatching() {
        MatchValue match = new MatchValue(attribute, step.filter());
        List<ObjectNode> matching = new ArrayList<>();
        values.forEach(one -> addIf(matching, one, match));
        if (matching.isEmpty()) {
            ofNone();
        } else if (step.isRemoval() && step.part() == null) {
            removeThose(match::matches);
        } else {
            matching.forEach(this::change);
        }
    }

    private static void addIf(List<ObjectNode> matching, JsonNode one, MatchValue match) {
        if (one instanceof ObjectNode object && match.matches(object)) {
            matching.add(object);
        }
    }

    private void ofAll() {
        if (values.isEmpty() && !step.isRemoval()) {
            values.addObject();
        }
        List.copyOf(values.valueStream().toList()).forEach(one -> change((ObjectNode) one));
    }

    /**
     * A value that is not there yet, of which the filter says what kind it is: who replaces the part of a usual kind, such as the
     * work address, means that it is to be so. Any other replacement finds nothing.
     */
    private void ofNone() {
        if (step.isRemoval() && step.isForgiving()) {
            return;
        }
        boolean isAdded = step.kind() == PatchStep.Kind.ADD
                || step.part() != null && (step.isForgiving() || isOfUsualKind(step.filter()));
        ObjectNode created = JsonNodeFactory.instance.objectNode();
        if (step.isRemoval() || !isAdded || !saysWhatItIs(step.filter(), created)) {
            throw ScimRefusal.noTarget("No value of %s matches %s.", attribute.name(), step.filter());
        }
        values.add(created);
        change(created);
    }

    private boolean isOfUsualKind(Filter filter) {
        if (filter.getFilterType() == FilterType.AND) {
            return filter.getCombinedFilters().stream().allMatch(this::isOfUsualKind);
        }
        return filter.getFilterType() == FilterType.EQUAL
                && attribute
                        .part(filter.getAttributePath().toString())
                        .filter(part -> part.isTruth()
                                || part.usual()
                                        .contains(filter.getComparisonValue()
                                                .asText()
                                                .toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private boolean saysWhatItIs(Filter filter, ObjectNode created) {
        if (filter.getFilterType() == FilterType.AND) {
            return filter.getCombinedFilters().stream().allMatch(one -> saysWhatItIs(one, created));
        }
        Attribute part = filter.getFilterType() == FilterType.EQUAL
                ? attribute.part(filter.getAttributePath().toString()).orElse(null)
                : null;
        if (part == null || part.name().equals("value")) {
            return false;
        }
        created.set(part.name(), AsDefined.value(part, filter.getComparisonValue(), ""));
        return true;
    }

    private void change(ObjectNode one) {
        if (step.part() != null) {
            JsonNode value = step.isRemoval() ? null : AsDefined.value(step.part(), step.value(), "");
            if (AsDefined.isEmpty(value)) {
                one.remove(step.part().name());
                removeThose(AsDefined::isEmpty);
            } else {
                one.set(step.part().name(), value);
            }
        } else {
            ArrayNode given = (ArrayNode) AsDefined.value(attribute, step.value(), "");
            if (given.size() != 1) {
                throw ScimRefusal.invalidValue("%s: must be one object.", attribute.name());
            }
            if (step.kind() == PatchStep.Kind.REPLACE) {
                one.removeAll();
            }
            one.setAll((ObjectNode) given.get(0));
        }
        keepOnePrimary(one);
    }

    /** The same value of the same type is there once, with what was said of it last; where that is nothing new it stays as it is. */
    private void add(JsonNode given) {
        ObjectNode one = values.valueStream()
                .filter(present -> isSame(present, given))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseGet(values::addObject);
        one.setAll((ObjectNode) given);
        keepOnePrimary(one);
    }

    private static boolean isSame(JsonNode one, JsonNode given) {
        return saysAll(one, given)
                || one.has("value")
                        && one.path("value").equals(given.path("value"))
                        && one.path("type").equals(given.path("type"));
    }

    private static boolean saysAll(JsonNode one, JsonNode given) {
        return given.propertyStream().allMatch(part -> part.getValue().equals(one.get(part.getKey())));
    }

    private void keepOnePrimary(JsonNode changed) {
        if (changed.path(PRIMARY).asBoolean()) {
            values.valueStream()
                    .filter(one -> one != changed && one.path(PRIMARY).asBoolean())
                    .forEach(one -> ((ObjectNode) one).set(PRIMARY, BooleanNode.FALSE));
        }
    }

    private void removeThose(java.util.function.Predicate<JsonNode> which) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (which.test(values.get(i))) {
                values.remove(i);
            }
        }
    }
}
