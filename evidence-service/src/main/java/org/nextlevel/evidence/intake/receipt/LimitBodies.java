package org.nextlevel.evidence.intake.receipt;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files of people are the only bodies that may be large here: whatever else comes is read into memory. */
@ApplicationScoped
class LimitBodies {
    private static final String LARGE = "/api/imports";
    private static final int TOO_LARGE = 413;
    /** After Quarkus has looked whether a body is too large for any operation. */
    private static final int EARLY = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final long limit;

    LimitBodies(@ConfigProperty(name = "nextlevel.imports.other-bodies", defaultValue = "6M") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void everything(@Observes Router router) {
        router.route().order(EARLY).handler(this::check);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (context.request().path().equals(LARGE)) {
            context.next();
        } else if (length != null && Long.parseLong(length) > limit) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close").setStatusCode(TOO_LARGE);
            context.response()
                    .end()
                    .onComplete(_ -> context.request().connection().close());
        } else {
            // What says nothing of its length is counted while it is read.
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            context.next();
        }
    }
}
