package org.nextlevel.kit.problem.mapping;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * A {@code @QueryParam} that is not of its type is {@link Invalid} and named. Without this it would be 404, as if there were
 * no such path, and any word but true would be false.
 */
@Provider
public class ParameterFaults implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reading = reading(type);
        if (reading == null || annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(query -> new Named<>(((QueryParam) query).value(), type, reading))
                .findFirst()
                .orElse(null);
    }

    private static Function<String, ?> reading(Class<?> type) {
        if (type.isEnum()) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        if (type == Instant.class) {
            return Instant::parse;
        }
        return type == Boolean.class ? ParameterFaults::truth : null;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Named<T>(String parameter, Class<T> type, Function<String, ?> reading) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            try {
                return value == null ? null : type.cast(reading.apply(value));
            } catch (IllegalArgumentException | DateTimeException _) {
                throw new Invalid(
                        List.of(Violation.of(parameter, "is not a valid %s.".formatted(RequestFaults.name(type)))));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
