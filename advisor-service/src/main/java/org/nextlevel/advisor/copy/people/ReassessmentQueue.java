package org.nextlevel.advisor.copy.people;

import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.event.inbox.IncomingEvent;

/**
 * The people whose readiness is to be assessed again, because something that it depends on has changed. Who learns of the
 * change notes the person here; the wing {@code readiness} keeps the queue and works it off.
 */
public interface ReassessmentQueue {
    /**
     * Notes a person in the caller's transaction and in one statement, whether or not anything is known of the person.
     *
     * @param type what happened: the type of the event, such as {@code EvidenceAttested}
     * @param object what it happened to: the id of a piece of evidence, the key of a competency or of a framework; null when
     *     it is the person
     */
    void note(UUID employee, String type, Object object);

    /**
     * The same of several people to whom something happened themselves, in one round trip.
     *
     * @param events what told of each
     */
    void note(Map<UUID, IncomingEvent> events);
}
