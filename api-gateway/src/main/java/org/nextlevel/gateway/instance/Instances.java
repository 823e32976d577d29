package org.nextlevel.gateway.instance;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Refusal;

/** The running processes of one service, which are asked in turn; one that cannot be reached, or is about to end, rests for some seconds. */
public final class Instances {
    private static final Logger LOG = Logger.getLogger(Instances.class);

    /** A service that ends closes what is idle some seconds after it said so, and Vert.x looks each second what was idle for so long. */
    private static final int IDLE_SECONDS = 1;

    private final String name;
    private final List<Instance> all;
    private final AtomicInteger turn = new AtomicInteger();

    /** Of this service, by the limits of the proxy. */
    public Instances(String name, List<URI> urls, GatewaySettings.ProxySettings settings) {
        this(name, urls, settings.connectTimeout(), settings.responseTimeout());
    }

    /**
     * Of this service, by limits of their own.
     *
     * @param connecting until an instance must have accepted a connection
     * @param silence how long it may be silent afterwards
     */
    public Instances(String name, List<URI> urls, Duration connecting, Duration silence) {
        if (urls.isEmpty()) {
            throw new IllegalStateException("Nobody says where %s is.".formatted(name));
        }
        this.name = name;
        this.all =
                urls.stream().map(url -> new Instance(url, connecting, silence)).toList();
    }

    /** How whoever asks instances is to connect: no connection is kept for so long that an instance which ends would close it. */
    public static HttpClientOptions connecting(GatewaySettings.ProxySettings settings) {
        return new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setKeepAliveTimeout(IDLE_SECONDS);
    }

    /**
     * A connection to the next instance that has one. As long as there is none nothing was sent, so that any request may be
     * tried on the next; fails with a {@link Refusal} when none can be reached.
     */
    public Future<HttpClientRequest> connect(HttpClient client) {
        List<Instance> order = inTurn();
        Future<HttpClientRequest> connection = order.getFirst().connect(client);
        for (Instance next : order.subList(1, order.size())) {
            connection = connection.recover(_ -> next.connect(client));
        }
        return connection.recover(this::unavailable);
    }

    /** Those that rest come last; the only one is tried twice, since its connection may have ended just now. */
    private List<Instance> inTurn() {
        if (all.size() == 1) {
            return List.of(all.getFirst(), all.getFirst());
        }
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        List<Instance> order = new ArrayList<>(all.subList(first, all.size()));
        order.addAll(all.subList(0, first));
        List<Instance> resting = order.stream().filter(Instance::isResting).toList();
        order.removeAll(resting);
        order.addAll(resting);
        return order;
    }

    private Future<HttpClientRequest> unavailable(Throwable failure) {
        LOG.warnf("No connection to %s: %s", name, failure.getMessage());
        return Future.failedFuture(Refusal.upstreamUnavailable(name));
    }
}
