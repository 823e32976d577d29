package org.nextlevel.kit.event;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The W3C trace context of the request, carried on with the events that it causes. */
public class TraceParent {
    /** The name of the header, in HTTP and in Kafka alike. */
    public static final String HEADER = "traceparent";

    private static final Pattern ALLOWED = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    /** Null when the request was not traced. */
    public static String current() {
        return MDC.get(HEADER) instanceof String trace ? trace : null;
    }

    /** Joins the trace that an event carries; null leaves none. */
    public static void join(String trace) {
        if (trace != null && ALLOWED.matcher(trace).matches()) {
            MDC.put(HEADER, trace);
        } else {
            MDC.remove(HEADER);
        }
    }

    @ServerRequestFilter(preMatching = true)
    void receive(ContainerRequestContext request) {
        join(request.getHeaderString(HEADER));
    }
}
