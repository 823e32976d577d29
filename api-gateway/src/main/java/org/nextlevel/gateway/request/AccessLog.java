package org.nextlevel.gateway.request;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line a request. Ids, templates and numbers only: no path, no query, no name, no token. */
final class AccessLog {
    private static final Logger LOG = Logger.getLogger("org.nextlevel.gateway.access-log");

    private AccessLog() {}

    /** Nothing of what is untold: its service writes no line either, so that the one here would tell it from others. */
    static void write(RoutingContext context, Exchange exchange) {
        if (exchange.isUntold()) {
            return;
        }
        String method = context.request().method().name();
        int status = context.response().getStatusCode();
        String traceId = exchange.span().map(span -> span.asParent().traceId()).orElse("-");
        Map<String, Object> fields = Map.of(
                "requestId", exchange.requestId(),
                "method", method,
                "route", exchange.route(),
                "status", status,
                "millis", exchange.millis(),
                "tenant", exchange.tenant(),
                "traceId", traceId);
        fields.forEach(MDC::put);
        try {
            LOG.infof("%s %s %d", method, exchange.route(), status);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
