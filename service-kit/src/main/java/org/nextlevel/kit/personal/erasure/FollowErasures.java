package org.nextlevel.kit.personal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.personal.Person;

/** Erases what this service keeps of a person when the directory's owner says so, and acknowledges it. */
@ApplicationScoped
public class FollowErasures {
    private static final String TYPE = "EmployeeErased";

    private final ErasePersonalData erase;
    private final Outbox outbox;
    private final String service;

    FollowErasures(ErasePersonalData erase, Outbox outbox, @ConfigProperty(name = "nextlevel.service") String service) {
        this.erase = erase;
        this.outbox = outbox;
        this.service = service;
    }

    /**
     * Takes part when it is an erasure, in the inbox's transaction; any other event is left alone.
     *
     * @param topic of this service, on which it acknowledges
     */
    public void take(IncomingEvent event, String topic) {
        if (event.type().equals(TYPE)) {
            event.joinTrace();
            EmployeeErased order = event.as(EmployeeErased.class);
            Person person = new Person(order.employeeId(), order.formerUserNameDigest());
            outbox.append(
                    new ErasureAcknowledged(topic, order.erasureId(), order.employeeId(), service, erase.of(person)));
        }
    }
}
