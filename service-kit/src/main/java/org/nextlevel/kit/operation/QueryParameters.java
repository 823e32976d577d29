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

    /** Their names in order; true for those that may come more than once. */
    public static SortedMap<String, Boolean> of(Method method) {
        SortedMap<String, Boolean> known = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(known, parameter, parameter.getName(), parameter.getType());
        }
        return known;
    }

    private static void add(SortedMap<String, Boolean> known, AnnotatedElement place, String name, Class<?> type) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        RestQuery rest = place.getAnnotation(RestQuery.class);
        if (query != null) {
            known.put(query.value(), isMany(type));
        } else if (rest != null) {
            known.put(rest.value().isEmpty() ? name : rest.value(), isMany(type));
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            addFields(known, type);
        }
    }

    private static void addFields(SortedMap<String, Boolean> known, Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(known, field, field.getName(), field.getType());
            }
        }
    }

    private static boolean isMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
