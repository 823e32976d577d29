package org.nextlevel.framework.posting;

import org.nextlevel.kit.event.StateEvent;
import org.nextlevel.kit.notice.Notice;

/** Something happened to a posting. */
public record PostingEvent(Type type, PostingPayload state) implements StateEvent {
    /** What can happen to one. */
    public enum Type {
        /** The owner added it; nothing of it counts yet. */
        POSTING_ADDED,
        /** The owner confirmed a sentence, refused one, or changed such a decision. */
        POSTING_CONFIRMED,
        /** The owner deleted the posting. */
        POSTING_ERASED,
        /** Nothing happened: it is told again for those who keep copies. */
        POSTING_REPUBLISHED
    }

    /** The owner's screens are told: nobody else knows of a posting. */
    Notice notice() {
        return Notice.of("posting", state.postingId()).to(state.ownerId());
    }

    @Override
    public String topic() {
        return "framework-events";
    }

    @Override
    public String key() {
        return state.postingId().toString();
    }
}
