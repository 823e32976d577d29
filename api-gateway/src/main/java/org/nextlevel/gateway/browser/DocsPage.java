package org.nextlevel.gateway.browser;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The page that shows the API's description by Swagger UI, whose files Quarkus serves below it. Quarkus' own page has its
 * script within, which a policy could allow by its digest only, and that changes with each setting of it.
 */
@ApplicationScoped
public class DocsPage implements Handler<RoutingContext> {
    private final Map<String, Served> served;

    DocsPage() {
        Served page = new Served("text/html; charset=utf-8", read("docs.html"));
        Served start = new Served("text/javascript; charset=utf-8", read("start.js"));
        served = Map.of("/docs", page, "/docs/", page, "/docs/start.js", start);
    }

    @Override
    public void handle(RoutingContext context) {
        Served found = served.get(context.request().path());
        if (found == null) {
            context.next();
        } else {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, found.mediaType())
                    .end(found.content());
        }
    }

    private static Buffer read(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("page/" + file)) {
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private record Served(String mediaType, Buffer content) {}
}
