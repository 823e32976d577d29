package org.nextlevel.kit.personal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.personal.ErasedPart;

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
            Told told = event.as(Told.class);
            heard.fire(new AcknowledgedErasure(told.erasureId(), event.source(), told.parts()));
        }
    }

    private record Told(UUID erasureId, List<ErasedPart> parts) {}
}
