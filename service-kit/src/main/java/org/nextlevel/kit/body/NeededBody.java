package org.nextlevel.kit.body;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;

/** Says that a body is missing where one is needed, or its media type: neither is guessed. */
class NeededBody {
    private static final Set<Class<?>> FILES = Set.of(byte[].class, InputStream.class);

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        boolean isEmpty = isEmpty(request);
        boolean isTyped = request.getHeaderString(HttpHeaders.CONTENT_TYPE) != null;
        if (isTyped && !isEmpty) {
            return;
        }
        List<Parameter> parameters = List.of(operation.getResourceMethod().getParameters());
        if (parameters.stream().anyMatch(NeededBody::isObject)) {
            throw isEmpty ? missing() : new NotSupportedException();
        }
        // What is wrong with an empty file says who reads files of its type.
        if (!isTyped && parameters.stream().anyMatch(NeededBody::isFile)) {
            throw new NotSupportedException();
        }
    }

    static ApiProblem missing() {
        return new Invalid("#", "A body is missing: send the JSON object that this operation takes.");
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") == null && (length == null || length.equals("0"));
    }

    private static boolean isObject(Parameter parameter) {
        return (parameter.getType().isRecord() || parameter.getType() == JsonNode.class)
                && parameter.isAnnotationPresent(NotNull.class)
                && !parameter.isAnnotationPresent(BeanParam.class);
    }

    private static boolean isFile(Parameter parameter) {
        RequestBody described = parameter.getAnnotation(RequestBody.class);
        return described != null && described.required() && FILES.contains(parameter.getType());
    }
}
