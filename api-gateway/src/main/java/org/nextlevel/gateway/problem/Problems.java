package org.nextlevel.gateway.problem;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Turns whatever stopped a request into one problem. */
@ApplicationScoped
public class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Override
    public void handle(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        String requestId = context.request().getHeader("X-Request-Id");
        Refusal refusal = refusal(context, requestId);
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Refusal.MEDIA_TYPE)
                .end(refusal.document(context.request().path(), requestId).toBuffer());
        // What is left of the body is read and dropped, so that the caller gets to read the answer.
        context.request().resume();
    }

    private static Refusal refusal(RoutingContext context, String requestId) {
        if (context.failure() instanceof Refusal refusal) {
            return refusal;
        }
        if (context.failure() == null && context.statusCode() >= 400 && context.statusCode() < 500) {
            return Refusal.malformed("The request could not be read: check its path, query and headers.");
        }
        LOG.errorf(context.failure(), "Request %s failed", requestId);
        return Refusal.internal();
    }
}
