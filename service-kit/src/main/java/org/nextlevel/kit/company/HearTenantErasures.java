package org.nextlevel.kit.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.personal.ErasedPart;

/** Passes on, within a service, that another one erased what it kept of a tenant. */
@ApplicationScoped
public class HearTenantErasures {
    private final Event<AcknowledgedTenantErasure> heard;

    HearTenantErasures(Event<AcknowledgedTenantErasure> heard) {
        this.heard = heard;
    }

    /** Fires it, in the inbox's transaction, when the event is an acknowledgement; any other is left alone. */
    public void take(IncomingEvent event) {
        if (event.type().equals(TenantErasureAcknowledged.class.getSimpleName())) {
            heard.fire(new AcknowledgedTenantErasure(
                    event.source(), event.as(Told.class).parts()));
        }
    }

    private record Told(List<ErasedPart> parts) {}
}
