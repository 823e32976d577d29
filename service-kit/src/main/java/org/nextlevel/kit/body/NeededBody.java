package org.nextlevel.kit.body;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;

/** Says that a body is missing where one is needed, or its media type: neither is guessed. */
class NeededBody {
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        boolean isEmpty = isEmpty(request);
        boolean isTyped = request.getHeaderString(HttpHeaders.CONTENT_TYPE) != null;
        if (isTyped && !isEmpty || !isNeeded(operation.getResourceMethod())) {
            return;
        }
        throw isEmpty ? missing() : new NotSupportedException();
    }

    static ApiProblem missing() {
        return new Invalid("#", "A body is missing: send the JSON object that this operation takes.");
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") == null && (length == null || length.equals("0"));
    }

    private static boolean isNeeded(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(NeededBody::isNeeded);
    }

    private static boolean isNeeded(Parameter parameter) {
        return parameter.getType().isRecord()
                && parameter.isAnnotationPresent(NotNull.class)
                && !parameter.isAnnotationPresent(BeanParam.class);
    }
}
