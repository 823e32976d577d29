package org.nextlevel.gateway.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;

/** One open event stream, and what is needed to serve it: as little as possible, since there are thousands. */
final class LiveConnection {
    private static final long LAST_WORD_MILLIS = 5_000;

    private final HttpServerResponse response;
    private final Listener listener;
    private long quietSince;

    LiveConnection(HttpServerResponse response, Listener listener) {
        this.response = response;
        this.listener = listener;
    }

    Listener listener() {
        return listener;
    }

    /** False when the client does not read what it was sent before. */
    boolean send(String block) {
        quietSince = System.nanoTime();
        response.write(block);
        return !response.writeQueueFull();
    }

    /** Whether nothing was sent for so long. */
    boolean isQuietFor(Duration time) {
        return System.nanoTime() - quietSince >= time.toNanos();
    }

    /** Says goodbye, and cuts off who does not read that in time. */
    void end(String block, Vertx vertx) {
        Future<Void> read = response.end(block);
        vertx.setTimer(LAST_WORD_MILLIS, _ -> {
            if (!read.isComplete()) {
                response.reset();
            }
        });
    }

    /** What it listens to, as events name it. */
    List<String> audiences() {
        return listener.audiences();
    }
}
