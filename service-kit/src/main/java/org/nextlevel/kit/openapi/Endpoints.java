package org.nextlevel.kit.openapi;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the resource method of an operation by its path and its HTTP method. */
final class Endpoints {
    private static final Map<HttpMethod, Class<? extends Annotation>> VERBS = Map.of(
            HttpMethod.GET, GET.class,
            HttpMethod.POST, POST.class,
            HttpMethod.PUT, PUT.class,
            HttpMethod.PATCH, PATCH.class,
            HttpMethod.DELETE, DELETE.class);

    private final Map<String, Endpoint> byOperation = new HashMap<>();

    Endpoints(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(Path.class)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                addAll(path.target().asClass());
            }
        }
    }

    /** Empty when the operation comes from elsewhere. */
    Optional<Endpoint> find(HttpMethod verb, String path) {
        return Optional.ofNullable(byOperation.get(operation(verb, path)));
    }

    private void addAll(ClassInfo resource) {
        String root = resource.declaredAnnotation(Path.class).value().asString();
        for (MethodInfo method : resource.methods()) {
            VERBS.forEach((verb, annotation) -> {
                if (method.hasDeclaredAnnotation(annotation)) {
                    byOperation.merge(
                            operation(verb, root + "/" + subPath(method)), Endpoint.of(method), Endpoint::and);
                }
            });
        }
    }

    private static String subPath(MethodInfo method) {
        return Optional.ofNullable(method.declaredAnnotation(Path.class))
                .map(path -> path.value().asString())
                .orElse("");
    }

    /** The same for all ways to write a path: with slashes at its ends or not, with patterns of its parameters or not. */
    private static String operation(HttpMethod verb, String path) {
        List<String> segments =
                List.of(path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}").split("/+"));
        return verb + " "
                + String.join("/", segments.stream().filter(s -> !s.isEmpty()).toList());
    }
}
