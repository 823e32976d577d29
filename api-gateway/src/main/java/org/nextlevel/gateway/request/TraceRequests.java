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

    /**
     * @param isUntold whether nobody is to see that somebody called this path: nothing of it is kept or logged, and it is in no trace
     *     of which the caller has told other requests
     */
    public Handler<RoutingContext> of(boolean isUntold) {
        return context -> {
            Exchange exchange = Exchange.of(context);
            if (isUntold) {
                exchange.untold();
            }
            begin(context, exchange);
            context.next();
        };
    }

    private void begin(RoutingContext context, Exchange exchange) {
        boolean isUntold = exchange.isUntold();
        MultiMap headers = context.request().headers();
        Span span = spans.receive(
                        context.request().method().name(),
                        exchange.route(),
                        TraceParent.of(isUntold ? null : headers.get(TraceParent.HEADER)),
                        !isUntold && ThreadLocalRandom.current().nextDouble() < ratio)
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
