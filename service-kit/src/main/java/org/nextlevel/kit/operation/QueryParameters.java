package org.nextlevel.kit.operation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a resource method reads. */
public final class QueryParameters {
    private QueryParameters() {}

    /** Their names in order, and their types; those of many values have the type of the list. */
    public static SortedMap<String, Class<?>> of(Method method) {
        SortedMap<String, Class<?>> known = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(known, parameter, parameter.getName(), parameter.getType());
        }
        return known;
    }

    private static void add(SortedMap<String, Class<?>> known, AnnotatedElement place, String name, Class<?> type) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        RestQuery rest = place.getAnnotation(RestQuery.class);
        if (query != null) {
            known.put(query.value(), type);
        } else if (rest != null) {
            known.put(rest.value().isEmpty() ? name : rest.value(), type);
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            addFields(known, type);
        }
    }

    private static void addFields(SortedMap<String, Class<?>> known, Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(known, field, field.getName(), field.getType());
            }
        }
    }

    /** Whether a parameter of this type may come more than once. */
    public static boolean isMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
