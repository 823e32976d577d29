package org.nextlevel.integration.delivery.receiver;

import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request to one address of a receiver: within limits of time and size, and to no other place than that address. */
@ApplicationScoped
public class PostToReceiver {
    /** Bounded per webhook by whoever sends; no receiver waits for another behind the same address. */
    private static final int CONNECTIONS_OF_ADDRESS = 1_024;

    private static final int IDLE_SECONDS = 20;
    private static final int LONGEST_HEAD = 8_192;

    private final Vertx vertx;
    private final ReceiverSettings settings;
    private final Clock clock;
    private final HttpClient http;

    @Inject
    PostToReceiver(Vertx vertx, ReceiverSettings settings, Clock clock) {
        this(vertx, settings, clock, null);
    }

    /** @param trust whose certificates hold; null for those that the machine trusts */
    PostToReceiver(Vertx vertx, ReceiverSettings settings, Clock clock, @Nullable TrustOptions trust) {
        this.vertx = vertx;
        this.settings = settings;
        this.clock = clock;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setSslHandshakeTimeout(settings.connectTimeout().toSeconds())
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setMaxPoolSize(CONNECTIONS_OF_ADDRESS)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setTrustOptions(trust)
                .setVerifyHost(true));
    }

    /**
     * Sends and waits for the end of the answer; blocks the caller's thread, which is a virtual one.
     *
     * @param address of the receiver, which was checked
     * @param head further headers
     */
    public ReceiverAnswer post(ReceiverUrl url, InetAddress address, Map<String, String> head, String body) {
        var exchange = new Exchange(vertx, clock, settings.deliveryTimeout());
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, url.port())))
                .setHost(url.host())
                .setPort(url.port())
                .setSsl(url.isSecure())
                .setURI(url.target())
                .putHeader("Host", url.authority());
        head.forEach(options::putHeader);
        http.request(options).onFailure(exchange::unreachable).onSuccess(request -> {
            exchange.begins(request);
            request.send(Buffer.buffer(body)).onFailure(exchange::failed).onSuccess(exchange::answers);
        });
        return exchange.await();
    }

    /** Whether an answer failed by its own fault. */
    static boolean isBroken(Throwable failure) {
        return failure instanceof TooLongFrameException || failure instanceof IllegalArgumentException;
    }
}
