package org.nextlevel.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Refusal;

/** Refuses a body that announces to be too large; one that does not announce it is counted by {@link BoundedBody}. */
@ApplicationScoped
class BodyLimit implements Handler<RoutingContext> {
    private final long limit;

    BodyLimit(GatewaySettings settings) {
        limit = settings.proxy().maxBody().asLongValue();
    }

    @Override
    public void handle(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            context.next();
        } else {
            context.fail(Refusal.tooLarge(limit));
        }
    }
}
