package org.nextlevel.testkit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * JSON Schemas of the records that events carry, by name: a component is a property, always there unless it is {@code @Nullable} or left out
 * when it is empty. Open to properties that are added later.
 */
final class PayloadSchemas {
    private static final String NULLABLE = "Nullable";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

    private final Map<String, JsonNode> schemas = new TreeMap<>();

    /** All that were asked for, and what they refer to. */
    Map<String, JsonNode> all() {
        return schemas;
    }

    /** What a value of this type is. */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> one = (Class<?>) type;
        if (FORMATS.containsKey(one)) {
            return node("string").put("format", FORMATS.get(one));
        }
        if (one == String.class) {
            return node("string");
        }
        if (one == boolean.class || one == Boolean.class) {
            return node("boolean");
        }
        if (one == int.class || one == long.class || one == Integer.class || one == Long.class) {
            return node("integer");
        }
        if (one == double.class || one == Double.class || one == BigDecimal.class) {
            return node("number");
        }
        return one.isRecord() || one.isEnum() ? reference(one) : JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode ofGeneric(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            return node("array").set("items", of(of[0]));
        }
        return node("object").set("additionalProperties", of(of[1]));
    }

    private ObjectNode reference(Class<?> one) {
        String name = one.getSimpleName().replaceFirst("(?<=.)View$", "");
        if (!schemas.containsKey(name)) {
            // Known before it is complete: it may refer to itself.
            schemas.put(name, node("object"));
            schemas.put(name, one.isEnum() ? constants(one) : object(one));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode constants(Class<?> one) {
        ObjectNode schema = node("string");
        Arrays.stream(one.getEnumConstants())
                .forEach(constant ->
                        schema.withArray("enum").add(JSON.valueToTree(constant).asText()));
        return schema;
    }

    private ObjectNode object(Class<?> one) {
        ObjectNode schema = node("object");
        SourceComments comments = SourceComments.of(one);
        comments.of(one.getSimpleName()).ifPresent(text -> schema.put("description", text));
        add(one, comments, schema);
        return schema;
    }

    private void add(Class<?> one, SourceComments comments, ObjectNode schema) {
        for (RecordComponent component : one.getRecordComponents()) {
            if (has(component.getAccessor().getAnnotations(), JsonUnwrapped.class)) {
                add(component.getType(), SourceComments.of(component.getType()), schema);
            } else if (!has(component.getAccessor().getAnnotations(), JsonIgnore.class)) {
                ObjectNode property = of(component.getGenericType());
                comments.ofComponent(component.getName()).ifPresent(text -> property.put("description", text));
                schema.withObject("properties").set(component.getName(), property);
                if (component.getType().isPrimitive() || !mayBeLeftOut(component)) {
                    schema.withArray("required").add(component.getName());
                }
            }
        }
    }

    private static boolean has(Annotation[] annotations, Class<? extends Annotation> wanted) {
        return Arrays.stream(annotations).anyMatch(wanted::isInstance);
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                        .anyMatch(one -> one.annotationType().getSimpleName().equals(NULLABLE))
                || leavesOutWhatIsEmpty(component.getAccessor().getAnnotation(JsonInclude.class))
                || leavesOutWhatIsEmpty(component.getDeclaringRecord().getAnnotation(JsonInclude.class));
    }

    private static boolean leavesOutWhatIsEmpty(JsonInclude include) {
        return include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
