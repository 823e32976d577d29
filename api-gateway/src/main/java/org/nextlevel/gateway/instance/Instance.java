package org.nextlevel.gateway.instance;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/** One running process of a service. */
final class Instance {
    /** How long one that cannot be reached, or is about to end, is left alone while there are others. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final RequestOptions target;
    private volatile long restsUntil = System.nanoTime();

    Instance(URI url, Duration connecting, Duration silence) {
        boolean tls = "https".equals(url.getScheme());
        int standardPort = tls ? 443 : 80;
        target = new RequestOptions()
                .setSsl(tls)
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? standardPort : url.getPort())
                .setConnectTimeout(connecting.toMillis())
                .setIdleTimeout(silence.toMillis());
    }

    boolean isResting() {
        return restsUntil - System.nanoTime() > 0;
    }

    Future<HttpClientRequest> connect(HttpClient client) {
        return client.request(target)
                .onFailure(this::restUnlessBusy)
                .onSuccess(request -> request.response().onSuccess(this::restWhenItEnds));
    }

    /** One whose connections are all in use is there nevertheless. */
    private void restUnlessBusy(Throwable failure) {
        if (!(failure instanceof ConnectionPoolTooBusyException)) {
            rest();
        }
    }

    /** One that is about to end answers still, and says with each answer that it takes no more on this connection. */
    private void restWhenItEnds(HttpClientResponse response) {
        if (response.headers().contains(HttpHeaders.CONNECTION, "close", true)) {
            rest();
        }
    }

    private void rest() {
        restsUntil = System.nanoTime() + REST.toNanos();
    }
}
