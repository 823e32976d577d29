package org.nextlevel.kit.personal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.nextlevel.kit.event.inbox.IncomingEvent;

/** Passes on, within a service, that another one erased what it kept of somebody. */
@ApplicationScoped
public class HearAcknowledgements {
    private final Event<AcknowledgedErasure> heard;

    HearAcknowledgements(Event<AcknowledgedErasure> heard) {
        this.heard = heard;
    }

    /** Fires it, in the inbox's transaction, when the event is an acknowledgement; any other is left alone. */
    public void take(IncomingEvent event) {
        if (event.type().equals(ErasureAcknowledged.class.getSimpleName())) {
            heard.fire(event.as(AcknowledgedErasure.class));
        }
    }
}
