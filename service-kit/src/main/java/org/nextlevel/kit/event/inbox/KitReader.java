package org.nextlevel.kit.event.inbox;

import java.util.Set;

/** Reads events that are the kit's own, on whatever topic they come: each is handled alone, and the service's readers do not see it. */
public interface KitReader {
    /** The types that it reads. */
    Set<String> types();

    /** Handles one in the inbox's transaction, with its tenant open; never later, as a replayed dead letter. */
    void read(IncomingEvent event);
}
