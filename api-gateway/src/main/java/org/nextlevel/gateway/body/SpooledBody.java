package org.nextlevel.gateway.body;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import java.util.Optional;
import org.nextlevel.gateway.problem.Refusal;

/** A body on disk as far as it has come. It is gone when the request ends. */
public final class SpooledBody {
    private static final String KEY = SpooledBody.class.getName();

    private final Vertx vertx;
    private final String path;
    private final AsyncFile file;
    private final long limit;
    private long length;
    /** A second time would be a mistake to Vert.x. */
    private boolean isClosed;

    private SpooledBody(Vertx vertx, String path, AsyncFile file, long limit) {
        this.vertx = vertx;
        this.path = path;
        this.file = file;
        this.limit = limit;
    }

    static Future<SpooledBody> begin(Vertx vertx, long limit) {
        return vertx.fileSystem()
                .createTempFile("body-", ".part", "rw-------")
                .compose(path -> vertx.fileSystem()
                        .open(path, new OpenOptions().setCreate(false))
                        .map(file -> new SpooledBody(vertx, path, file, limit)));
    }

    /** The body of this request; empty when it is not one of these. */
    public static Optional<SpooledBody> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    /**
     * Adds what came next.
     *
     * @return whether the disk is slower than the client, which {@link #onceWritten} waits for
     * @throws Refusal when the body is too large
     */
    boolean add(Buffer chunk) {
        length += chunk.length();
        if (length > limit) {
            throw Refusal.tooLarge(limit);
        }
        if (!isClosed) {
            file.write(chunk);
        }
        return !isClosed && file.writeQueueFull();
    }

    void onceWritten(Runnable next) {
        file.drainHandler(_ -> next.run());
    }

    /** All of it has come. */
    Future<Void> isWhole(RoutingContext context) {
        context.put(KEY, this);
        isClosed = true;
        return file.close();
    }

    /** What is passed on, read from disk as the service takes it. */
    public Future<Body> body() {
        return vertx.fileSystem()
                .open(path, new OpenOptions().setWrite(false).setCreate(false))
                .map(reading -> Body.body(reading, length));
    }

    void end() {
        if (isClosed) {
            vertx.fileSystem().delete(path);
        } else {
            isClosed = true;
            file.close().onComplete(_ -> vertx.fileSystem().delete(path));
        }
    }
}
