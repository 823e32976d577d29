package org.nextlevel.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.nextlevel.gateway.problem.Refusal;

/** A request body that fails once more than the limit has been read of it; what comes after that is dropped. */
final class BoundedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private long read;
    private Handler<Throwable> onFailure;

    BoundedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    boolean isExceeded() {
        return read > limit;
    }

    @Override
    public BoundedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> count(chunk, handler));
        return this;
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        boolean alreadyExceeded = isExceeded();
        read += chunk.length();
        if (!isExceeded()) {
            handler.handle(chunk);
        } else if (!alreadyExceeded && onFailure != null) {
            onFailure.handle(Refusal.tooLarge(limit));
        }
    }

    @Override
    public BoundedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
