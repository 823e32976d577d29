package org.nextlevel.kit.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.idempotency.Idempotent;

/**
 * The resource method that answers an operation of the API description, and what it says of itself.
 *
 * @param problems the codes of {@link Problems} of the method and of its class
 */
record Endpoint(MethodInfo method, List<String> problems) {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName WRAPPER = DotName.createSimple(RestResponse.class);
    private static final DotName NOTHING = DotName.createSimple(Void.class);
    private static final Type ANYTHING = Type.create(DotName.OBJECT_NAME, Type.Kind.CLASS);

    static Endpoint of(MethodInfo method) {
        return new Endpoint(
                method,
                annotations(method, Problems.class)
                        .flatMap(problems -> Stream.of(problems.value().asStringArray()))
                        .toList());
    }

    /** The same operation in one more format, which another method answers; the one that answers JSON speaks for both. */
    Endpoint and(Endpoint other) {
        Endpoint speaker = formats().contains("application/json") ? this : other;
        return new Endpoint(
                speaker.method,
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    /** Whether whoever has no token may call it. */
    boolean isPublic() {
        return annotations(method, PermitAll.class).findAny().isPresent();
    }

    boolean isIdempotent() {
        return annotations(method, Idempotent.class).findAny().isPresent();
    }

    /** Whether it reads this header, and may be called without it. */
    boolean takesWithout(String header) {
        return method.parameters().stream()
                .filter(parameter -> parameter.hasAnnotation(HeaderParam.class))
                .filter(parameter -> parameter
                        .annotation(HeaderParam.class)
                        .value()
                        .asString()
                        .equals(header))
                .anyMatch(parameter -> parameter.type().hasAnnotation(NULLABLE));
    }

    /** The media types of a successful answer. */
    List<String> formats() {
        return annotations(method, Produces.class)
                .findFirst()
                .map(produces -> List.of(produces.value().asStringArray()))
                .orElse(List.of("application/json"));
    }

    /** The status of success when the method does not choose another. */
    String status() {
        return Optional.ofNullable(method.declaredAnnotation(ResponseStatus.class))
                .map(status -> Integer.toString(status.value().asInt()))
                .orElse(answer().isPresent() ? "200" : "204");
    }

    /** Whether the method describes its answers of success itself. */
    boolean describesSuccess() {
        return Stream.concat(
                        Optional.ofNullable(method.declaredAnnotation(APIResponses.class)).stream()
                                .flatMap(all -> Stream.of(all.value().asNestedArray())),
                        Optional.ofNullable(method.declaredAnnotation(APIResponse.class)).stream())
                .map(answer -> answer.value("responseCode"))
                .anyMatch(code -> code != null && code.asString().startsWith("2"));
    }

    /** The type of the body; empty when there is none. */
    Optional<Type> answer() {
        Type returned = method.returnType();
        if (returned.name().equals(WRAPPER)) {
            returned = returned.kind() == Type.Kind.PARAMETERIZED_TYPE
                    ? returned.asParameterizedType().arguments().getFirst()
                    : ANYTHING;
        }
        boolean isNothing = returned.kind() == Type.Kind.VOID || returned.name().equals(NOTHING);
        return isNothing ? Optional.empty() : Optional.of(returned);
    }

    /** Those of the method before those of its class. */
    private static Stream<AnnotationInstance> annotations(MethodInfo method, Class<? extends Annotation> annotation) {
        return Stream.of(
                        Optional.ofNullable(method.declaredAnnotation(annotation)),
                        Optional.ofNullable(method.declaringClass().declaredAnnotation(annotation)))
                .flatMap(Optional::stream);
    }
}
