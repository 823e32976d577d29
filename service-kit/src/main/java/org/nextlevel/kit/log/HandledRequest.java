package org.nextlevel.kit.log;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.nextlevel.kit.trace.CurrentTrace;
import org.nextlevel.trace.Span;

/** A request that is being answered, and what its line in the log will say: ids, digests, templates and numbers. */
final class HandledRequest {
    private static final Logger LOG = Logger.getLogger("org.nextlevel.kit.log.requests");
    private static final String KEY = HandledRequest.class.getName();

    private final long startedAt = System.nanoTime();
    private final String method;
    private final Span span;
    private String requestId = "-";
    private String route = "-";
    private String tenant = "-";
    private String subject = "-";
    private boolean isUntold;

    HandledRequest(String method, Span span) {
        this.method = method;
        this.span = span;
    }

    static HandledRequest of(RoutingContext context) {
        return context.get(KEY);
    }

    void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }

    void answers(String id) {
        requestId = id;
    }

    /** @param template of the path, as the resource declares it */
    void routed(String template, boolean isUntold) {
        this.route = template;
        this.isUntold = isUntold;
    }

    /** @param digest of the caller's subject, which names nobody */
    void calledBy(String organization, String digest) {
        tenant = organization;
        subject = digest;
    }

    void end(int status) {
        if (!route.equals("-")) {
            span.routed(route);
        }
        span.answered(status, tenant);
        span.end();
        if (!isUntold) {
            write(status);
        }
    }

    private void write(int status) {
        CurrentTrace.join(span.asParent());
        Map<String, Object> fields = Map.of(
                "requestId", requestId,
                "method", method,
                "route", route,
                "status", status,
                "millis", (System.nanoTime() - startedAt) / 1_000_000,
                "tenant", tenant,
                "subject", subject);
        fields.forEach(MDC::put);
        try {
            LOG.infof("%s %s %d", method, route, status);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
