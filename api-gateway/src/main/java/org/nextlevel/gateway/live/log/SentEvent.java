package org.nextlevel.gateway.live.log;

/**
 * An event and the place right after it.
 *
 * @param id by which whoever got it last goes on
 */
public record SentEvent(String id, LiveEvent event) {
    /** As one block of an event stream. */
    public String block() {
        return event.block(id);
    }
}
