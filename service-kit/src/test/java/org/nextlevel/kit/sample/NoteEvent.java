package org.nextlevel.kit.sample;

import java.util.UUID;
import org.nextlevel.kit.event.StateEvent;

/** Something happened to a note. */
record NoteEvent(Type type, State state) implements StateEvent {
    enum Type {
        NOTE_WRITTEN,
        NOTE_REPUBLISHED
    }

    /** A note as others need to know it. */
    record State(UUID noteId, int length) {}

    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return state.noteId().toString();
    }
}
