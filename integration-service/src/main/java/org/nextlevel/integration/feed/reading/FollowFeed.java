package org.nextlevel.integration.feed.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nextlevel.integration.feed.FeedListener;
import org.nextlevel.integration.feed.FeedListeners;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Reads what comes next, and waits for it when there is nothing yet: without a transaction, and without a connection. */
@ApplicationScoped
class FollowFeed {
    /** So soon somebody is refused whose access ends while they wait. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ReadFeed read;
    private final FeedListeners listeners;
    private final StillWelcome caller;
    private final CurrentTenant tenant;
    private final Caller account;

    FollowFeed(ReadFeed read, FeedListeners listeners, StillWelcome caller, CurrentTenant tenant, Caller account) {
        this.read = read;
        this.listeners = listeners;
        this.caller = caller;
        this.tenant = tenant;
        this.account = account;
    }

    /**
     * What comes next; empty when nothing happened in time.
     *
     * @param longest how long to wait for something to happen
     * @throws org.nextlevel.kit.problem.Unavailable when too many wait already
     */
    FeedSlice next(FeedQuestion question, Duration longest) {
        FeedSlice slice = read.next(question);
        if (!slice.changes().isEmpty() || longest.isZero()) {
            return slice;
        }
        long end = System.nanoTime() + longest.toNanos();
        try (FeedListener listener = listeners.join(tenant.require(), account.subject())) {
            do {
                slice = read.next(question.from(slice.next()));
            } while (slice.changes().isEmpty() && isWorthAnotherLook(slice, listener, end));
        }
        return slice;
    }

    private boolean isWorthAnotherLook(FeedSlice slice, FeedListener listener, long end) {
        if (!slice.isCaughtUp()) {
            return System.nanoTime() < end;
        }
        while (!listener.isEnded() && System.nanoTime() < end) {
            long rest = Math.min(LOOK.toNanos(), end - System.nanoTime());
            boolean happened = listener.awaitBeyond(slice.next().position(), rest);
            caller.require();
            if (happened) {
                return true;
            }
        }
        return false;
    }
}
