package org.nextlevel.kit.openapi.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the scanner says of schemas, as a reader needs it: only those in use, sorted, with the rules that JSON Schema has. */
public final class ReadableSchemas {
    private ReadableSchemas() {}

    /** Mends the schemas of a description. */
    public static void complete(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (schemas == null || api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(ReadableSchemas::mend);
        Set<String> used = ReferredSchemas.used(api);
        Map<String, Schema> kept = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            if (used.contains(name)) {
                mend(schema);
                kept.put(name, schema);
            }
        });
        api.getComponents().setSchemas(kept);
    }

    private static void mend(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null && schema.getItems() != null && parameter.getExample() != null) {
            parameter.setExample(list(parameter.getExample()));
        }
        mend(schema);
    }

    private static void mend(Schema schema) {
        if (schema == null) {
            return;
        }
        // How many digits a number may have is said in words: no client computes with 0.000001.
        if (schema.getMultipleOf() != null && schema.getMultipleOf().compareTo(BigDecimal.ONE) < 0) {
            schema.setMultipleOf(null);
        }
        if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
        if (schema.getPattern() != null) {
            schema.setPattern(whole(schema.getPattern()));
        }
        // The scanner calls an interface an object, whatever it says to stand for, and so where it is referred to.
        if (schema.getOneOf() != null && schema.getProperties() == null || isReferenceToObject(schema)) {
            schema.setType(null);
        }
        if (schema.getItems() != null && schema.getExamples() != null) {
            schema.setExamples(
                    schema.getExamples().stream().map(ReadableSchemas::list).toList());
        }
        mend(schema.getItems());
        mend(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ReadableSchemas::mend);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .map(list -> list == null ? List.<Schema>of() : list)
                .forEach(list -> list.forEach(ReadableSchemas::mend));
    }

    private static boolean isReferenceToObject(Schema schema) {
        return schema.getRef() != null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.OBJECT);
    }

    /** An annotation can only say what one item of a list looks like. */
    private static Object list(Object example) {
        return example instanceof List ? example : List.of(example);
    }

    /** Bean validation matches the whole text, JSON Schema any part of it. */
    private static String whole(String pattern) {
        boolean isAnyPart = pattern.equals("\\S") || pattern.startsWith("^");
        return isAnyPart ? pattern : "^(?:%s)$".formatted(pattern);
    }
}
