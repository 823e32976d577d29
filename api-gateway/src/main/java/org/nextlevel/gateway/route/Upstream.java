package org.nextlevel.gateway.route;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.body.ReceivedBody;
import org.nextlevel.gateway.body.SpooledBody;
import org.nextlevel.gateway.client.ClientAddress;
import org.nextlevel.gateway.instance.Instances;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.request.Exchange;
import org.nextlevel.gateway.share.FairSlots;
import org.nextlevel.gateway.share.Party;
import org.nextlevel.gateway.share.Ticket;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/** A service behind the gateway, the bounded pool of connections to it, and the slots in which requests have one. */
final class Upstream implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final String name;
    private final Instances instances;
    /** They may be silent for longer while they read what is large. */
    private final Instances patient;

    private final HttpClient client;
    private final FairSlots slots;
    private final Duration longestWait;
    private final ClientAddress clients;
    private final Spans spans;

    Upstream(
            String name,
            GatewaySettings.UpstreamSettings own,
            GatewaySettings settings,
            ClientAddress clients,
            Spans spans,
            Vertx vertx) {
        GatewaySettings.ProxySettings proxy = settings.proxy();
        List<URI> urls = own.url();
        int connections = own.connections().orElse(proxy.connections());
        this.name = name;
        this.instances = new Instances(name, urls, proxy);
        this.patient = new Instances(
                name, urls, proxy.connectTimeout(), settings.large().responseTimeout());
        this.client =
                vertx.createHttpClient(Instances.connecting(proxy), new PoolOptions().setHttp1MaxSize(connections));
        this.slots = new FairSlots(connections * urls.size(), settings.share());
        this.longestWait = settings.share().longestWait();
        this.clients = clients;
        this.spans = spans;
    }

    /** Passes the request on as soon as it is its turn. */
    @Override
    public void handle(RoutingContext context) {
        Context here = context.vertx().getOrCreateContext();
        Ticket ticket = slots.ask(Party.of(context), () -> here.runOnContext(_ -> forward(context)));
        long timer = context.vertx().setTimer(longestWait.toMillis(), _ -> giveUp(context, ticket));
        Runnable end = () -> {
            context.vertx().cancelTimer(timer);
            ticket.end();
        };
        context.addEndHandler(_ -> end.run());
        // Nobody calls a handler that comes after the end.
        if (context.response().closed()) {
            end.run();
        }
    }

    private static void giveUp(RoutingContext context, Ticket ticket) {
        if (ticket.giveUp()) {
            context.fail(Refusal.tooManyAtOnce());
        }
    }

    private void forward(RoutingContext context) {
        if (context.response().closed()) {
            return;
        }
        ProxyRequest request = ProxyRequest.reverseProxy(context.request());
        HopHeaders.replaceOnRequest(request, clients.of(context.request()));
        // It is here as a whole, and says its length.
        request.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        Span span = ask(context, request);
        SpooledBody.of(context)
                .map(large -> large.body().compose(body -> send(request, body, patient, client)))
                .orElseGet(() ->
                        send(request, ReceivedBody.of(context).map(Body::body).orElse(null), instances, client))
                .onFailure(span::failed)
                .onComplete(_ -> span.end())
                .onFailure(failure -> fail(context, failure));
    }

    /** Begun when it is the request's turn, so that a trace shows how long it waited. */
    private Span ask(RoutingContext context, ProxyRequest request) {
        TraceParent parent = Exchange.of(context).span().map(Span::asParent).orElse(null);
        Span span = spans.ask("ask " + name, parent).with(SpanFact.SERVICE, name);
        request.headers().set(TraceParent.HEADER, span.asParent().toString());
        return span;
    }

    private static Future<Void> send(ProxyRequest request, Body body, Instances to, HttpClient client) {
        request.setBody(body);
        return to.connect(client)
                // A failure of the stream fails the answer too, where it is dealt with.
                .compose(connection -> request.send(connection.exceptionHandler(_ -> {})))
                .compose(Upstream::answer);
    }

    private static Future<Void> answer(ProxyResponse response) {
        HopHeaders.dropFrom(response.headers());
        return response.send();
    }

    private void fail(RoutingContext context, Throwable failure) {
        if (context.response().closed()) {
            return;
        }
        if (!(failure instanceof Refusal)) {
            LOG.warnf("No answer from %s: %s", name, failure.getClass().getSimpleName());
        }
        context.fail(
                switch (failure) {
                    case Refusal refusal -> refusal;
                    case TimeoutException _ -> Refusal.upstreamTimeout(name);
                    default -> Refusal.upstreamUnavailable(name);
                });
    }
}
