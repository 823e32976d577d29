package org.nextlevel.kit.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The name of one request in answers and logs: the caller's {@code X-Request-Id}, or a new one. */
public class RequestId {
    private static final String HEADER = "X-Request-Id";
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The id of this request; the same at every call. */
    public static String of(ContainerRequestContext request) {
        if (request.getProperty(HEADER) instanceof String known) {
            return known;
        }
        String sent = request.getHeaderString(HEADER);
        String id = sent != null && ALLOWED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        request.setProperty(HEADER, id);
        return id;
    }

    @ServerRequestFilter(preMatching = true)
    void receive(ContainerRequestContext request) {
        MDC.put("requestId", of(request));
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, of(request));
    }
}
