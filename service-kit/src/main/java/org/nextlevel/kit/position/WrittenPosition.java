package org.nextlevel.kit.position;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What the transactions of this request told and committed. */
@RequestScoped
public class WrittenPosition {
    private final ToldEvents events = new ToldEvents();

    /** Notes what a transaction told, once it is committed. */
    public void add(ToldEvents committed) {
        events.addAll(committed);
    }

    /** Where the request stands, as text for callers of this tenant; empty when it told nothing. */
    Optional<String> position(String tenant) {
        return events.position(tenant);
    }
}
