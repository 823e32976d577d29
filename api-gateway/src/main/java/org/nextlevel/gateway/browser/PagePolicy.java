package org.nextlevel.gateway.browser;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells browsers that an answer is data and no page, except at {@code /docs}, which may run what belongs to it. */
@ApplicationScoped
public class PagePolicy implements Handler<RoutingContext> {
    private static final String OF_DATA =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** {@link DocsPage} and the files of Swagger UI: no script within the page, nothing from elsewhere. */
    private static final String OF_DOCS = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            // Swagger UI writes styles into its elements.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'");

    /** The headers of an answer that is data, where there is no request to go by. */
    public static Map<String, String> headersOfData() {
        return headers(OF_DATA);
    }

    @Override
    public void handle(RoutingContext context) {
        String content = isDocs(context.request().path()) ? OF_DOCS : OF_DATA;
        context.addHeadersEndHandler(end -> protect(context.response().headers(), content));
        context.next();
    }

    private static void protect(MultiMap headers, String content) {
        headers(content).forEach(headers::set);
    }

    private static Map<String, String> headers(String content) {
        return Map.of(
                "Content-Security-Policy",
                content,
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "no-referrer");
    }

    private static boolean isDocs(String path) {
        return path.equals("/docs") || path.startsWith("/docs/");
    }
}
