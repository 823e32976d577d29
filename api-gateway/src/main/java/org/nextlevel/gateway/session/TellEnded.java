package org.nextlevel.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.session.EndedSession;

/**
 * Tells all gateways and services of sessions that ended, in the background: while Kafka is away it is tried for as long as a
 * token of the session may be valid.
 */
@ApplicationScoped
class TellEnded {
    /** Longer than any access token lives. */
    private static final Duration OF_INTEREST = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SessionTopic topic;

    TellEnded(SessionTopic topic) {
        this.topic = topic;
    }

    /** Returns at once; it is told in the background, and tried again until it was or nobody has a token of the session. */
    void tell(EndedSession one) {
        Thread.ofVirtual().name("ended-session").start(() -> insist(one));
    }

    private void insist(EndedSession one) {
        Instant until = Instant.now().plus(OF_INTEREST);
        while (!topic.isTold(EndedSession.TYPE, one.key(), one.json(), Map.of())
                && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
