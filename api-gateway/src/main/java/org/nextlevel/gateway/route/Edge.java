package org.nextlevel.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.nextlevel.gateway.access.Access;
import org.nextlevel.gateway.access.Caller;
import org.nextlevel.gateway.body.ReceiveBody;
import org.nextlevel.gateway.browser.Cors;
import org.nextlevel.gateway.browser.PagePolicy;
import org.nextlevel.gateway.client.ClientAddress;
import org.nextlevel.gateway.docs.DocsPage;
import org.nextlevel.gateway.limit.Anonymous;
import org.nextlevel.gateway.limit.RequestLimits;
import org.nextlevel.gateway.live.EventStream;
import org.nextlevel.gateway.openapi.PublishedDocument;
import org.nextlevel.gateway.page.WebApp;
import org.nextlevel.gateway.problem.Problems;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.request.CleanPath;
import org.nextlevel.gateway.request.Envelope;
import org.nextlevel.gateway.request.Exchange;
import org.nextlevel.gateway.request.TraceRequests;
import org.nextlevel.gateway.session.BackChannelLogout;
import org.nextlevel.gateway.share.Party;

/** The way of a request through the gateway, from top to bottom. */
@ApplicationScoped
class Edge {
    private static final List<String> PUBLIC = List.of("/openapi*", "/docs*");
    /** After all filters, whose orders are their negated priorities, and before what Quarkus serves itself. */
    private static final int AFTER_FILTERS = -1;

    private static final int AFTER_QUARKUS = Integer.MAX_VALUE / 2;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RequestLimits limits;
    private final ClientAddress clients;

    Edge(RequestLimits limits, ClientAddress clients) {
        this.limits = limits;
        this.clients = clients;
    }

    void everything(@Observes Filters filters, Envelope envelope, PagePolicy policy, CleanPath cleanPath, Cors cors) {
        filters.register(envelope, 1002);
        filters.register(policy, 1001);
        filters.register(cleanPath, 1000);
        filters.register(cors, 999);
    }

    void publicPages(@Observes Router router, DocsPage docs, WebApp app) {
        PUBLIC.forEach(path -> publicPage(router, path, docs));
        WebApp.PATHS.forEach(path -> publicPage(router, path, app));
    }

    private void publicPage(Router router, String path, Handler<RoutingContext> page) {
        router.route(path)
                .order(AFTER_FILTERS - 1)
                .handler(noting(path))
                .handler(Edge::onlyRead)
                .handler(limit(Anonymous.PAGE))
                .handler(page);
    }

    void document(@Observes Router router, PublishedDocument document) {
        router.route("/openapi*").order(AFTER_FILTERS).handler(document);
    }

    void services(
            @Observes Router router, Routes routes, Access access, ReceiveBody receiveBody, TraceRequests traces) {
        int order = AFTER_QUARKUS;
        for (Routes.OwnedPath owned : routes.mostSpecificFirst()) {
            Route entry = router.route(owned.path())
                    .order(order++)
                    .handler(noting(owned.name()))
                    .handler(traces.of(owned.isUntold()));
            if (owned.isPublic()) {
                entry.handler(Edge::onlyRead).handler(limit(Anonymous.LINK)).handler(this::forgetCaller);
            } else {
                entry.handler(access).handler(this::limitByCaller);
            }
            entry.handler(receiveBody).handler(owned.upstream());
        }
    }

    void liveUpdates(@Observes Router router, Access access, EventStream stream, Problems problems) {
        router.get(EventStream.PATH)
                .order(AFTER_FILTERS)
                .handler(noting(EventStream.PATH))
                .handler(access)
                .handler(this::limitByCaller)
                .handler(stream)
                .failureHandler(problems);
    }

    void sessions(@Observes Router router, BackChannelLogout logout, Problems problems) {
        router.post(BackChannelLogout.PATH)
                .order(AFTER_FILTERS)
                .handler(noting(BackChannelLogout.PATH))
                .handler(logout)
                .failureHandler(problems);
    }

    void everythingElse(@Observes Router router, Problems problems) {
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(limit(Anonymous.PAGE))
                .handler(context -> context.fail(Refusal.notFound()))
                .failureHandler(problems);
    }

    private static Handler<RoutingContext> noting(String path) {
        return context -> {
            Exchange.name(context, path);
            context.next();
        };
    }

    /** What is open to everybody is there to be read. */
    private static void onlyRead(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!READING.contains(request.method())) {
            context.fail(Refusal.methodNotAllowed("GET, HEAD"));
        } else if (ReceiveBody.isAnnounced(request)) {
            context.fail(Refusal.malformed("What is read here takes no body: leave it out."));
        } else {
            context.next();
        }
    }

    private Handler<RoutingContext> limit(Anonymous kind) {
        return context -> {
            limits.take(context, kind);
            context.next();
        };
    }

    /** Nobody has looked at the token, so no service must. */
    private void forgetCaller(RoutingContext context) {
        context.request().headers().remove(HttpHeaders.AUTHORIZATION);
        Party.notSignedIn(clients.network(context.request())).pays(context);
        context.next();
    }

    private void limitByCaller(RoutingContext context) {
        Caller caller = Caller.of(context);
        limits.take(context, caller.tenant(), caller.subject(), caller.person());
        Party.signedIn(caller).pays(context);
        context.next();
    }
}
