package org.nextlevel.testkit.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods of a resource take records named {@code …Request} as bodies. The body is the parameter without an
 * annotation of JAX-RS; only records count, since an id or an enum without one is a part of the path. State that is put
 * back as it was read, whole or as a part of the answer, keeps its name.
 */
final class TakeRequestsAsBodies extends ArchCondition<JavaClass> {
    TakeRequestsAsBodies() {
        super("take bodies whose names end in Request");
    }

    @Override
    public void check(JavaClass resource, ConditionEvents events) {
        Set<JavaClass> answered = answered(resource);
        resource.getMethods().stream()
                .filter(TakeRequestsAsBodies::isOperation)
                .flatMap(method -> method.getParameters().stream())
                .filter(TakeRequestsAsBodies::isBody)
                .flatMap(TakeRequestsAsBodies::records)
                .filter(type -> !type.getSimpleName().endsWith("Request") && !answered.contains(type))
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                        resource, "%s takes the body %s".formatted(resource.getName(), type.getSimpleName()))));
    }

    /** What the resource answers, and the parts of it. */
    private static Set<JavaClass> answered(JavaClass resource) {
        Set<JavaClass> whole = resource.getMethods().stream()
                .filter(TakeRequestsAsBodies::isOperation)
                .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                        whole.stream(),
                        whole.stream()
                                .flatMap(type -> type.getFields().stream())
                                .map(JavaField::getRawType))
                .collect(Collectors.toSet());
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class));
    }

    private static boolean isBody(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getPackageName())
                .noneMatch(name -> name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy.reactive"));
    }

    private static Stream<JavaClass> records(JavaParameter parameter) {
        return parameter.getType().getAllInvolvedRawTypes().stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.getPackageName().startsWith("org.nextlevel."));
    }
}
