package org.nextlevel.gateway.request;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.gateway.GatewaySettings;

/** Opens every exchange: gives it its id, and at its end its headers of caching and transport and its line in the log. */
@ApplicationScoped
public class Envelope implements Handler<RoutingContext> {
    /** Answers that have no body, and so none that comes in chunks (RFC 9112, 6.1). */
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private final Optional<String> strictTransportSecurity;

    Envelope(GatewaySettings settings) {
        strictTransportSecurity = settings.strictTransportSecurity();
    }

    @Override
    public void handle(RoutingContext context) {
        if (Exchange.begin(context)) {
            open(context, Exchange.of(context));
        }
        context.next();
    }

    private void open(RoutingContext context, Exchange exchange) {
        context.request().headers().set(Exchange.REQUEST_ID, exchange.requestId());
        context.addHeadersEndHandler(headers -> seal(context.response(), exchange));
        context.addEndHandler(end -> AccessLog.write(context, exchange));
    }

    private void seal(HttpServerResponse response, Exchange exchange) {
        MultiMap headers = response.headers();
        if (BODILESS.contains(response.getStatusCode())) {
            headers.remove(HttpHeaders.TRANSFER_ENCODING).remove(HttpHeaders.CONTENT_LENGTH);
        }
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        strictTransportSecurity.ifPresent(value -> headers.set("Strict-Transport-Security", value));
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
