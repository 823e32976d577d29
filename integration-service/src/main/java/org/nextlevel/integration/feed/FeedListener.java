package org.nextlevel.integration.feed;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Somebody who waits for something to happen; holds no connection meanwhile. */
public final class FeedListener implements AutoCloseable {
    private final Consumer<FeedListener> leave;
    private final Semaphore bell = new Semaphore(0);
    private volatile long reached;
    private volatile boolean isEnded;

    FeedListener(Consumer<FeedListener> leave) {
        this.leave = leave;
    }

    /**
     * Blocks the caller's thread, which is a virtual one, until the feed goes beyond a position.
     *
     * @return whether it does; false when the time is over, the process ends, or the thread is interrupted
     */
    public boolean awaitBeyond(long position, long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            while (reached <= position && !isEnded) {
                if (!bell.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            isEnded = true;
        }
        return reached > position;
    }

    /** Whether there is no point in waiting any more. */
    public boolean isEnded() {
        return isEnded;
    }

    void reached(long position) {
        reached = Math.max(reached, position);
        bell.release();
    }

    void end() {
        isEnded = true;
        bell.release();
    }

    @Override
    public void close() {
        leave.accept(this);
    }
}
