package org.nextlevel.kit.event.inbox;

import java.util.Set;

/** Reads the events of topics: as they come, and one that was a dead letter when an operator has it replayed. */
public interface EventReader {
    /** What it reads; no two readers of a service read the same. */
    Set<String> topics();

    /** Takes one event, in a transaction with the event's tenant open; what is thrown undoes all of it. */
    void read(IncomingEvent event);
}
