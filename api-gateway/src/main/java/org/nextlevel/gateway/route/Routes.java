package org.nextlevel.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.client.ClientAddress;
import org.nextlevel.trace.Spans;

/** The route table: which service owns which path. */
@ApplicationScoped
class Routes {
    private static final Comparator<OwnedPath> MOST_SPECIFIC_FIRST = Comparator.comparingLong(OwnedPath::segments)
            .reversed()
            .thenComparing(route -> route.path().endsWith("*"))
            .thenComparing(route -> route.path().contains(":"))
            .thenComparing(OwnedPath::path);

    private final List<OwnedPath> routes;

    Routes(GatewaySettings settings, ClientAddress clients, Spans spans, Vertx vertx) {
        routes = settings.upstreams().entrySet().stream()
                .flatMap(upstream -> routes(upstream, settings, clients, spans, vertx))
                .sorted(MOST_SPECIFIC_FIRST)
                .toList();
        if (routes.stream().map(OwnedPath::path).distinct().count() < routes.size()) {
            throw new IllegalStateException("Two services claim the same path: " + routes);
        }
    }

    List<OwnedPath> mostSpecificFirst() {
        return routes;
    }

    private static Stream<OwnedPath> routes(
            Map.Entry<String, GatewaySettings.UpstreamSettings> entry,
            GatewaySettings settings,
            ClientAddress clients,
            Spans spans,
            Vertx vertx) {
        Upstream upstream = new Upstream(entry.getKey(), entry.getValue(), settings, clients, spans, vertx);
        return Stream.concat(
                entry.getValue().paths().stream().flatMap(path -> owned(path, upstream, false)),
                entry.getValue().publicPaths().stream()
                        .flatMap(List::stream)
                        .flatMap(path -> owned(path, upstream, true)));
    }

    /** Who owns what is below a path owns the path: Vert.x Web matches it too, but only where it holds no {@code :name}. */
    private static Stream<OwnedPath> owned(String path, Upstream upstream, boolean isPublic) {
        Stream<String> paths =
                path.endsWith("/*") ? Stream.of(path.substring(0, path.length() - 2), path) : Stream.of(path);
        return paths.map(one -> new OwnedPath(one, path, upstream, isPublic));
    }

    /**
     * A path pattern, what serves it, and whether that is for whoever is not signed in.
     *
     * @param configured the pattern that it comes from
     */
    record OwnedPath(String path, String configured, Handler<RoutingContext> upstream, boolean isPublic) {
        /** Patterns of which nobody is to see that somebody called them (M7.3), and those of many under whose name they stand. */
        private static final Map<String, String> UNTOLD = Map.of("/api/employees/me/leaving/*", "/api/employees/*");

        /** What logs and metrics call it. */
        String name() {
            return UNTOLD.getOrDefault(configured, configured);
        }

        /** Whether nobody is to see that somebody called it. */
        boolean isUntold() {
            return UNTOLD.containsKey(configured);
        }

        private long segments() {
            return path.chars().filter(character -> character == '/').count();
        }
    }
}
