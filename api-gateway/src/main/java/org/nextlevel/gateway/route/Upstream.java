package org.nextlevel.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Refusal;

/** A service behind the gateway and the bounded pool of connections to it. */
final class Upstream implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final String name;
    private final RequestOptions target;
    private final HttpProxy proxy;

    Upstream(String name, URI url, GatewaySettings.ProxySettings settings, Vertx vertx) {
        this.name = name;
        this.target = target(url, settings);
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client(vertx, settings))
                .originRequestProvider(this::connect)
                .addInterceptor(new Forwarding(name, settings.maxBody().asLongValue()));
    }

    @Override
    public void handle(RoutingContext context) {
        proxy.handle(context.request());
    }

    /** Reading again does no harm, so a read gets a second chance when the first connection could not be made. */
    private Future<HttpClientRequest> connect(HttpServerRequest request, HttpClient client) {
        Future<HttpClientRequest> first = client.request(target);
        boolean reads = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        return (reads ? first.recover(failure -> client.request(target)) : first)
                // A failure of the stream fails the answer too, where it is dealt with.
                .map(connected -> connected.exceptionHandler(ignored -> {}))
                .recover(this::unavailable);
    }

    private Future<HttpClientRequest> unavailable(Throwable failure) {
        LOG.warnf("No connection to %s: %s", name, failure.getMessage());
        return Future.failedFuture(Refusal.upstreamUnavailable(name));
    }

    private static HttpClient client(Vertx vertx, GatewaySettings.ProxySettings settings) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTimeout().toMillis()),
                new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting()));
    }

    private static RequestOptions target(URI url, GatewaySettings.ProxySettings settings) {
        boolean tls = "https".equals(url.getScheme());
        int standardPort = tls ? 443 : 80;
        return new RequestOptions()
                .setSsl(tls)
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? standardPort : url.getPort())
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.responseTimeout().toMillis());
    }
}
