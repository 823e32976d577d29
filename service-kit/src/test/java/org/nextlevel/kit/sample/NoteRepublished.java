package org.nextlevel.kit.sample;

import java.util.UUID;
import org.nextlevel.kit.event.Event;

record NoteRepublished(UUID noteId, int length) implements Event {
    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return noteId.toString();
    }
}
