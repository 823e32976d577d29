package org.nextlevel.gateway.live;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.gateway.access.Caller;

/** {@code GET /api/events}: what happens and is the caller's to know, as Server-Sent Events. */
@ApplicationScoped
public class EventStream implements Handler<RoutingContext> {
    /** The path that this answers. */
    public static final String PATH = "/api/events";

    private static final String LAST_ID = "Last-Event-ID";

    private final FindPerson person;
    private final LiveConnections connections;

    EventStream(FindPerson person, LiveConnections connections) {
        this.person = person;
        this.connections = connections;
    }

    @Override
    public void handle(RoutingContext context) {
        Caller caller = Caller.of(context);
        person.of(context)
                .onSuccess(id -> open(context, Listener.of(caller, id.orElse(null))))
                .onFailure(context::fail);
    }

    private void open(RoutingContext context, Listener listener) {
        HttpServerResponse response = context.response();
        if (response.closed()) {
            return;
        }
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                // Proxies must not collect what is to arrive at once.
                .putHeader("X-Accel-Buffering", "no");
        try {
            LiveConnection connection =
                    connections.open(response, listener, context.request().getHeader(LAST_ID));
            context.addEndHandler(_ -> connections.leave(connection));
        } catch (RuntimeException refused) {
            response.setChunked(false).headers().remove("X-Accel-Buffering");
            context.fail(refused);
        }
    }
}
