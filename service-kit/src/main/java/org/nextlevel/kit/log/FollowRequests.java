package org.nextlevel.kit.log;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nextlevel.kit.trace.CurrentTrace;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/** Follows each request from its beginning to its end: it joins the trace that the gateway began, and has its line in the log. */
@ApplicationScoped
class FollowRequests {
    /** Before whatever may refuse a request. */
    private static final int FIRST = 1_000;

    /** Where probes and metrics are asked for, again and again. */
    private static final String OF_QUARKUS = "/q/";

    private final Spans spans;

    FollowRequests(Spans spans) {
        this.spans = spans;
    }

    void register(@Observes Filters filters) {
        filters.register(this::follow, FIRST);
    }

    private void follow(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HandledRequest.of(context) == null && !request.path().startsWith(OF_QUARKUS)) {
            Span span = spans.answer(
                    request.method().name(),
                    TraceParent.of(request.getHeader(TraceParent.HEADER)).orElse(null));
            CurrentTrace.join(span.asParent());
            HandledRequest handled = new HandledRequest(span.method(), span);
            handled.keepIn(context);
            context.addEndHandler(_ -> handled.end(context.response().getStatusCode()));
        }
        context.next();
    }
}
