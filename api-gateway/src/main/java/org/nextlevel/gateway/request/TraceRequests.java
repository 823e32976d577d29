package org.nextlevel.gateway.request;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadLocalRandom;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/** Begins the trace of each request that a service answers, or goes on with the id of the caller's (ADR 0072). */
@ApplicationScoped
public class TraceRequests {
    private final Spans spans;
    private final double ratio;

    TraceRequests(Spans spans, GatewaySettings settings) {
        this.spans = spans;
        this.ratio = settings.traces().ratio();
    }

    /** @param isUntold whether nobody is to see that somebody called this path: its traces are never kept */
    public Handler<RoutingContext> of(boolean isUntold) {
        return context -> {
            begin(context, !isUntold && ThreadLocalRandom.current().nextDouble() < ratio);
            context.next();
        };
    }

    private void begin(RoutingContext context, boolean isKept) {
        Exchange exchange = Exchange.of(context);
        MultiMap headers = context.request().headers();
        Span span = spans.receive(
                        context.request().method().name(),
                        exchange.route(),
                        TraceParent.of(headers.get(TraceParent.HEADER)),
                        isKept)
                .with(SpanFact.REQUEST, exchange.requestId());
        exchange.traced(span);
        // Whose it is we do not know, and it could say anything.
        headers.remove("tracestate");
        context.addEndHandler(_ -> {
            span.answered(context.response().getStatusCode(), exchange.tenant());
            span.end();
        });
    }
}
