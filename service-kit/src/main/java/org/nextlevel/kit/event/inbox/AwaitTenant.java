package org.nextlevel.kit.event.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nextlevel.kit.event.origin.Envelope;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.event.origin.RefusedEvent;

/**
 * Waits until a tenant is known here: that it was created comes on another topic, or another partition, and may be behind. Of one for
 * which that was in vain no event waits any more, so that what there is of it holds up nobody else.
 */
@ApplicationScoped
class AwaitTenant {
    private static final int MOST_ASKED = 600;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EventOrigin origin;
    private final ServiceShutdown stopping;
    private final Duration pause;
    private final Set<String> inVain = ConcurrentHashMap.newKeySet();

    @Inject
    AwaitTenant(EventOrigin origin, ServiceShutdown stopping) {
        this(origin, stopping, PAUSE);
    }

    AwaitTenant(EventOrigin origin, ServiceShutdown stopping, Duration pause) {
        this.origin = origin;
        this.stopping = stopping;
        this.pause = pause;
    }

    /**
     * Five minutes at most, and once.
     *
     * @throws RefusedEvent when the tenant did not become known, or was erased
     */
    void await(ConsumerRecord<String, String> record, Envelope envelope) {
        for (int asked = 1; !isKnown(record, envelope); asked++) {
            if (asked == MOST_ASKED) {
                inVain.add(envelope.tenant());
            }
            if (stopping.hasBegun() || inVain.contains(envelope.tenant())) {
                throw origin.unknownTenant(record);
            }
            stopping.pause(pause);
        }
        inVain.remove(envelope.tenant());
    }

    private boolean isKnown(ConsumerRecord<String, String> record, Envelope envelope) {
        Retry retry = new Retry();
        while (true) {
            try {
                return origin.isOfKnownTenant(record, envelope);
            } catch (IllegalStateException e) {
                if (stopping.hasBegun() || !retry.isWorthwhile(EventFailure.of(e))) {
                    throw e;
                }
                stopping.pause(retry.nextPause());
            }
        }
    }
}
