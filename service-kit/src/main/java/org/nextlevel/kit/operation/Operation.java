package org.nextlevel.kit.operation;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that can be asked.
 *
 * @param bean the resource whose method it is
 * @param verb the HTTP method
 * @param path the paths that it answers, with a named group for each variable
 */
public record Operation(Bean<?> bean, Method method, String verb, Pattern path) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    /** What a method answers; empty for a method that answers no request. */
    static Optional<Operation> of(Bean<?> bean, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .findFirst()
                .map(verb -> new Operation(bean, method, verb.value(), path(method)));
    }

    /** The media types of the bodies that it reads; JSON when it names none. */
    Stream<String> consumed() {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes common = method.getDeclaringClass().getAnnotation(Consumes.class);
        return types(own == null ? null : own.value(), common == null ? null : common.value());
    }

    /** The media types of its answers; JSON when it names none. */
    Stream<String> produced() {
        Produces own = method.getAnnotation(Produces.class);
        Produces common = method.getDeclaringClass().getAnnotation(Produces.class);
        return types(own == null ? null : own.value(), common == null ? null : common.value());
    }

    private static Stream<String> types(String[] own, String[] common) {
        return Stream.of(Objects.requireNonNullElse(
                own, Objects.requireNonNullElse(common, new String[] {MediaType.APPLICATION_JSON})));
    }

    private static Pattern path(Method method) {
        Path above = method.getDeclaringClass().getAnnotation(Path.class);
        Path below = method.getAnnotation(Path.class);
        String template = Stream.of(above, below)
                .filter(path -> path != null)
                .flatMap(path -> Pattern.compile("/").splitAsStream(path.value()))
                .filter(segment -> !segment.isEmpty())
                .map(Operation::segment)
                .collect(Collectors.joining("/", "/", ""));
        return Pattern.compile(template);
    }

    private static String segment(String segment) {
        Matcher variable = VARIABLE.matcher(segment);
        return variable.matches() ? "(?<%s>[^/]+)".formatted(variable.group(1)) : Pattern.quote(segment);
    }
}
