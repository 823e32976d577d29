package org.nextlevel.gateway.browser;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.request.Exchange;

/**
 * Lets pages of the configured origins call the API. Every preflight ends here, without a token and without a service. A
 * page of another origin gets no permission, so that its browser keeps from it whatever the answer says.
 */
@ApplicationScoped
public class Cors implements Handler<RoutingContext> {
    private static final String PREFLIGHT = "(preflight)";

    private final Set<String> origins;
    private final CorsHandler permission;

    Cors(GatewaySettings settings) {
        List<String> allowed = settings.cors().origins().orElse(List.of());
        origins = Set.copyOf(allowed);
        permission = CorsHandler.create()
                .addOrigins(allowed)
                .allowCredentials(false)
                .allowedMethods(CorsHeaders.METHODS)
                .allowedHeaders(CorsHeaders.SENT)
                .exposedHeaders(CorsHeaders.SHOWN)
                .maxAgeSeconds((int) settings.cors().maxAge().toSeconds());
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isPreflight = isPreflight(request);
        if (isPreflight) {
            Exchange.name(context, PREFLIGHT);
        }
        if (!origins.isEmpty()) {
            context.addHeadersEndHandler(end -> varyByOrigin(context.response().headers()));
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            permission.handle(context);
        } else if (isPreflight) {
            context.fail(Refusal.forbidden("Pages of this origin may not call the API."));
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return HttpMethod.OPTIONS.equals(request.method())
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** At the end, because a service says by what else its answer varies. */
    private static void varyByOrigin(MultiMap headers) {
        String others = String.join(", ", headers.getAll(HttpHeaders.VARY));
        if (!others.toLowerCase(Locale.ROOT).contains("origin")) {
            headers.set(HttpHeaders.VARY, others.isEmpty() ? "Origin" : others + ", Origin");
        }
    }
}
