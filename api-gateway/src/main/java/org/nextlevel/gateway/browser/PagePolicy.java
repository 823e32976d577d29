package org.nextlevel.gateway.browser;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import org.nextlevel.gateway.GatewaySettings;

/**
 * Tells browsers that an answer is data and no page, except the documentation at {@code /docs} and the app at the root, which
 * may run what belongs to them.
 */
@ApplicationScoped
public class PagePolicy implements Handler<RoutingContext> {
    private static final String OF_DATA =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The documentation: no script within the page, nothing from elsewhere. */
    private static final String OF_DOCS = ofDocs("style-src 'self'");

    /** Swagger UI writes styles into its elements. */
    private static final String OF_TRYING = ofDocs("style-src 'self' 'unsafe-inline'");

    /**
     * The app: its own scripts and styles, calls to the API and to whoever signs people in, and the PDF of a proposal in a
     * frame, which it has loaded itself.
     */
    private static final String OF_APP = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self' %s",
            "frame-src blob:",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'");

    private final String ofApp;

    PagePolicy(GatewaySettings settings) {
        String issuer = settings.web().issuer().map(PagePolicy::origin).orElse("");
        ofApp = OF_APP.formatted(issuer).replace(" ;", ";");
    }

    /** The headers of an answer that is data, where there is no request to go by. */
    public static Map<String, String> headersOfData() {
        return headers(OF_DATA);
    }

    @Override
    public void handle(RoutingContext context) {
        String content = policy(context.request().path());
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

    private String policy(String path) {
        if (path.equals("/")) {
            return ofApp;
        }
        if (path.startsWith("/docs/try")) {
            return OF_TRYING;
        }
        return path.equals("/docs") || path.startsWith("/docs/") ? OF_DOCS : OF_DATA;
    }

    private static String ofDocs(String styles) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                styles,
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
