package org.nextlevel.gateway.page;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * The page that shows the API's description by Swagger UI, whose files Quarkus serves below it. Quarkus' own page has its
 * script within, which a policy could allow by its digest only, and that changes with each setting of it.
 */
@ApplicationScoped
public class DocsPage implements Handler<RoutingContext> {
    private final Map<String, StaticFile> served;

    DocsPage() {
        StaticFile page = file("docs.html");
        served = Map.of("/docs", page, "/docs/", page, "/docs/start.js", file("start.js"));
    }

    @Override
    public void handle(RoutingContext context) {
        StaticFile found = served.get(context.request().path());
        if (found == null) {
            context.next();
        } else {
            found.answer(context);
        }
    }

    private static StaticFile file(String name) {
        return StaticFile.of(name, PageFiles.read(name), StaticFile.SHORTLY);
    }
}
