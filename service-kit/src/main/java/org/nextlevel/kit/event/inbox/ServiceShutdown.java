package org.nextlevel.kit.event.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the service has begun to stop. A singleton, since it is asked when the other scopes are closed already. */
@Singleton
public class ServiceShutdown {
    private final CountDownLatch begun = new CountDownLatch(1);

    /** Before anything that waits for its own end, pools and producers included. */
    public void begin(@Observes @Priority(0) ShutdownEvent event) {
        begun.countDown();
    }

    /** From the first word of it on. */
    public boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /** Waits, but no longer than until the service stops or the thread is interrupted. */
    void pause(Duration time) {
        try {
            begun.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            // Not passed on: whoever stops the service says so by the event, and the flag would fail the next try too.
        }
    }
}
