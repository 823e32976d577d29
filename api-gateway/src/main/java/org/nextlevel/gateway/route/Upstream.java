package org.nextlevel.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.util.List;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.instance.Instances;

/** A service behind the gateway and the bounded pool of connections to it. */
final class Upstream implements Handler<RoutingContext> {
    private final Instances instances;
    private final HttpProxy proxy;

    Upstream(String name, List<URI> urls, GatewaySettings.ProxySettings settings, Vertx vertx) {
        this.instances = new Instances(name, urls, settings);
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client(vertx, settings))
                .originRequestProvider(this::connect)
                .addInterceptor(new Forwarding(name, settings.maxBody().asLongValue()));
    }

    @Override
    public void handle(RoutingContext context) {
        proxy.handle(context.request());
    }

    private Future<HttpClientRequest> connect(HttpServerRequest request, HttpClient client) {
        return instances
                .connect(client)
                // A failure of the stream fails the answer too, where it is dealt with.
                .map(connected -> connected.exceptionHandler(ignored -> {}));
    }

    private static HttpClient client(Vertx vertx, GatewaySettings.ProxySettings settings) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTimeout().toMillis()),
                new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting()));
    }
}
