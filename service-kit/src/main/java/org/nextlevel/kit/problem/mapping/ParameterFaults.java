package org.nextlevel.kit.problem.mapping;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextlevel.kit.value.TextForms;

/**
 * Reads parameters in one form for each type. One that is not of its type is named: without this it would be 404, as if
 * there were no such path, and any word but true would be false.
 */
@Provider
public class ParameterFaults implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READINGS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            BigDecimal.class, BigDecimal::new,
            // One that is absent comes as 0, since it cannot be null.
            boolean.class, text -> !text.equals("0") && truth(text),
            Boolean.class, ParameterFaults::truth);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reading = reading(type);
        if (reading == null) {
            return null;
        }
        String name = "";
        boolean isQuery = false;
        for (Annotation one : annotations == null ? new Annotation[0] : annotations) {
            switch (one) {
                case QueryParam query -> name = query.value();
                case RestQuery query -> name = query.value();
                case HeaderParam header -> name = header.value();
                case RestHeader header -> name = header.value();
                case PathParam path -> name = path.value();
                default -> {
                    continue;
                }
            }
            isQuery = !(one instanceof PathParam);
        }
        return new NamedParameter<>(type, reading, name, isQuery);
    }

    private static Function<String, ?> reading(Class<?> type) {
        if (type.isEnum()) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        return TextForms.of(type).<Function<String, ?>>map(form -> form::read).orElse(READINGS.get(type));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record NamedParameter<T>(Class<T> type, Function<String, ?> reading, String name, boolean isQuery)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String value) {
            try {
                return value == null ? null : (T) reading.apply(value);
            } catch (IllegalArgumentException _) {
                throw new UnreadParameter(type, value, name, isQuery);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
